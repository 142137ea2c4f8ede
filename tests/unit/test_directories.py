"""The directories: the shipped tables, somebody's own, and how an entry is found."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tui_app.content.directories import (
    EVERYDAY,
    EVERYDAY_COLUMNS,
    FILES,
    FOLDER,
    check_directories,
    read_directories,
)
from tui_app.content.listing_rows import columns
from tui_app.content.places import shipped_data
from tui_app.content.rows import TableRow, read_rows
from tui_app.domain.cases import NewCase
from tui_app.domain.directory import (
    KINDS,
    DirectoryFilter,
    Listing,
    ListingKind,
    by_name,
    search,
    search_some,
)
from tui_app.domain.known import NOT_CHECKED
from tui_app.domain.people import Person
from tui_app.domain.services import CRITERIA, Service
from tui_app.session import Session
from tui_app.steps import avenues, finding

SHIPPED = read_directories(shipped_data())
LISTINGS = SHIPPED.listings
NUMBER = re.compile(r"\d{3}[ -]\d|\d{5}|https?:|\bUSD\b|\bINR\b")
"""What looks like a number to call, an address or a price."""
FIELDS = 22


def rows() -> list[TableRow]:
    """Return every shipped row."""
    return [
        row
        for kind, name in FILES.items()
        for row in read_rows(shipped_data() / FOLDER / name, columns(kind))
    ]


def ids(found: list[Listing]) -> list[str]:
    """Return what was found, by its places."""
    return [one.place for one in found]


def own(folder: Path, kind: ListingKind, *cells: dict[str, str]) -> Path:
    """Write a table of one's own with these rows, and return its file."""
    head = columns(kind)
    lines = [",".join(f'"{one.get(column, "")}"' for column in head) for one in cells]
    path = folder / FILES[kind]
    path.write_text("\n".join((",".join(head), *lines)) + "\n", encoding="utf-8")
    return path


def test_the_shipped_tables_are_sound() -> None:
    assert SHIPPED.problems == ()
    assert check_directories(shipped_data() / FOLDER, own=False) == []
    assert {one.kind for one in LISTINGS} == set(ListingKind)
    assert len(LISTINGS) > 260
    assert len({field for one in LISTINGS for field in one.fields}) == FIELDS
    for one in LISTINGS:
        assert one.fields, one.place
        assert one.conditions, one.place
        assert one.countries, one.place
        assert one.known, one.place
        assert not one.own


def test_what_is_not_checked_shows_no_number_address_or_price() -> None:
    unchecked = {row["id"] for row in rows() if row["status"] == "unchecked"}
    assert len(unchecked) > 80
    for row in rows():
        for column in ("address", "phone", "price"):
            if column in row.cells and row[column]:
                assert row[f"{column}_status"] in ("official", "secondary", "weak"), row["id"]
    for one in LISTINGS:
        assert one.checked or "ot checked" in f"{one.marked_name} {one.known}"
        if one.known.startswith(NOT_CHECKED) and "Source:" not in one.known:
            assert not NUMBER.search(one.text), one.place
            assert one.marked_name.endswith("(not checked)")


def test_numbers_and_prices_have_a_date_and_weak_ones_say_so() -> None:
    for row in rows():
        kind = next(kind for kind, name in FILES.items() if name == row.file.name)
        listing = SHIPPED.get(f"{kind}:{row['id']}")
        assert listing is not None
        for column in ("phone", "price"):
            if not row.cells.get(column):
                continue
            label, words = next(
                pair for pair in listing.details if pair[0].startswith(column.capitalize())
            )
            assert re.fullmatch(r"(Phone|Price), (as of .+|undated.*)", label)
            assert ("not checked: confirm before you rely on it" in words) == (
                row[f"{column}_status"] == "weak"
            )
        if row["status"] in ("official", "secondary"):
            begins = "From " if row["status"] == "official" else "According to "
            assert listing.known.startswith(begins)
            assert row["date"] in listing.known
        if row["status"] == "changed":
            assert listing.former_names or row["note"]
            assert "since older lists were made" in listing.known


def test_laboratories_that_treat_nobody_are_left_out() -> None:
    assert not [one for one in LISTINGS if "basic laboratory" in one.text]
    assert "66 that treat patients" in "".join(
        one.text for one in LISTINGS if one.place == "designation:nci"
    )


@pytest.mark.parametrize(
    ("words", "place", "today"),
    [
        ("American College of Cardiology", "society:acc", "American College of Cardiology"),
        ("Find a Cardiologist", "society:acc", "American College of Cardiology"),
        ("electrophysiology", "society:hrs", "Heart Rhythm Society"),
        ("American Academy of Orthopaedic Surgeons", "society:aaos", "AAOS"),
        ("American Society of Clinical Oncology", "society:asco", "ASCO"),
        ("Cancer.Net", "society:asco", "ASCO"),
        ("Cleveland Clinic MyConsult", "service:cleveland", "Virtual Second Opinions"),
        ("Cleveland Clinic", "service:cleveland", "Virtual Second Opinions"),
        ("Mayo Clinic", "service:mayo", "Mayo Clinic eConsult"),
        ("Johns Hopkins", "service:hopkins-surgery", "Johns Hopkins Surgical"),
        ("Partners HealthCare’s Expert Opinion", "service:mass-general-brigham", "Mass General"),
        ("partners healthcare expert opinion", "service:mass-general-brigham", "Mass General"),
        ("National Organization for Rare Disorders", "group:nord", "NORD"),
        ("NORD", "designation:nord", "NORD Rare Disease Centers of Excellence"),
        ("MS center", "designation:nmss", "Comprehensive MS Care"),
        ("Leukemia & Lymphoma Society", "group:blood-cancer-united", "Blood Cancer United"),
        ("Be The Match", "society:nmdp", "NMDP"),
        ("AARDA", "group:autoimmune", "Autoimmune Association"),
        ("Best Doctors", "service:teladoc", "Teladoc"),
        ("Sjogren", "group:sjogrens", "Sjogren's Foundation"),
    ],
)
def test_what_the_guide_names_is_found_under_old_and_new_names(
    words: str, place: str, today: str
) -> None:
    found = {one.place: one for one in search(LISTINGS, words)}
    assert place in found
    assert today in found[place].name


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("knee", "society:aaos"),
        ("knees", "society:aaos"),
        ("knee replacement", "society:zweitmeinung-search"),
        ("hip replacement", "society:aaos"),
        ("knee", "group:arthritis"),
        ("orthopedic", "society:aaos"),
        ("hematology", "society:ash"),
        ("pediatric", "society:aap"),
        ("palpitations", "society:hrs"),
        ("chemo", "society:asco"),
        ("denied", "group:paf"),
    ],
)
def test_everyday_words_and_other_spellings_find_the_field(words: str, place: str) -> None:
    assert place in ids(search(LISTINGS, words))


def test_everyday_words_lead_to_what_is_listed() -> None:
    listed = {condition for one in LISTINGS for condition in one.conditions}
    for row in read_rows(shipped_data() / EVERYDAY, EVERYDAY_COLUMNS):
        assert row["words"]
        assert {part.strip() for part in row["found_under"].split(";")} <= listed, row.line


def test_what_is_taken_from_a_directory_stands_at_its_step(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    for place, step in (("society:aaos", "societies"), ("designation:nci", "centers"),
                        ("group:nord", "groups")):  # fmt: skip
        listing = SHIPPED.get(place)
        assert listing is not None
        finding.store_entry(session, finding.taken(session, listing))
        lines = [line for part in avenues.sections(session, step) for line in part.lines]
        assert any(line.entry and listing.name in line.text for line in lines), step


def test_names_come_first_then_the_country() -> None:
    one = Listing(ListingKind.GROUP, "a", "Heart A", conditions=("lungs",), countries=("US",))
    two = replace(one, id="b", name="Lungs B", conditions=("heart",), countries=("GB",))
    three = replace(one, id="c", name="Heart C", countries=("GB",), former_names=("Cor",))
    four = replace(one, id="d", name="D", conditions=("heart",), countries=("US", "any"))
    five = replace(one, id="e", name="E", conditions=("heart",), countries=("EU",))
    listings = (one, two, three, four, five)
    assert ids(search(listings, "heart")) == [f"group:{x}" for x in "acbde"]
    assert ids(search(listings, "heart", home="GB")) == [f"group:{x}" for x in "cabde"]
    assert ids(search(listings, "", home="DE"))[:2] == ["group:e", "group:d"]
    assert ids(search(listings, "heart", wanted=DirectoryFilter("GB"))) == [
        f"group:{x}" for x in "cbd"
    ]
    assert ids(search(listings, "", wanted=DirectoryFilter("EU"))) == ["group:d", "group:e"]
    assert search(listings, "heart", wanted=DirectoryFilter(field="heart")) == []
    assert ids(
        search([replace(one, fields=("x",))], "HÉART a", wanted=DirectoryFilter(field="x"))
    ) == ["group:a"]
    assert ids(search(listings, "heart nowhere")) == []
    assert ids(by_name(listings, "cor")) == ["group:c"]
    assert by_name(listings, " ") == by_name(listings, "c") == []


def test_where_a_word_begins_comes_before_its_middle() -> None:
    inside = Listing(ListingKind.SOCIETY, "a", "Academy of Neurology", countries=("US",))
    begins = replace(inside, id="b", name="The Kidneys", fields=("urology",), countries=("GB",))
    named = replace(inside, id="c", name="A (Urology) Group", countries=("GB",))
    assert ids(search((inside, begins, named), "urology", home="US")) == [
        "society:c", "society:b", "society:a",
    ]  # fmt: skip
    assert ids(by_name((inside, begins, named), "urology")) == ["society:c", "society:a"]
    names = [one.name for one in search(SHIPPED.of([ListingKind.SOCIETY]), "urology")]
    assert names[0].startswith("American Urological Association")


def test_what_has_some_of_the_words_is_found_where_nothing_has_all() -> None:
    lung = Listing(ListingKind.GROUP, "lung", "Lung cancer", countries=("US",))
    skin = replace(lung, id="skin", name="Skin cancer", countries=("GB",))
    prostate = replace(lung, id="prostate", name="P", conditions=("prostate",), also="the")
    three = (lung, skin, prostate)
    found = search_some(three, "prostate cancer", home="GB")
    assert (ids(found.listings), found.whole) == (
        ["group:prostate", "group:skin", "group:lung"],
        False,
    )
    assert found.some == "3 entries have some of them"
    assert search_some(three, "lung cancers") == ([lung], True)
    # More of the words are better, and those with less than half of them are no answer.
    assert ids(search_some(three, "the skin cancer clinic").listings) == ["group:skin"]
    # Neither the middle of a word nor a word that says nothing makes an answer.
    assert search_some(three, "ung of the ??? a") == ([], False)
    wanted = DirectoryFilter("GB")
    assert ids(search_some(three, "lung cancer", wanted=wanted).listings) == ["group:skin"]
    for kinds in (KINDS["centers"], KINDS["societies"]):
        assert len(search_some(SHIPPED.of(kinds), "prostate cancer").listings) > 5


def test_a_search_is_quick() -> None:
    many = [replace(one, id=f"{one.id}-{n}") for n in (1, 2) for one in LISTINGS][:400]
    search(many, "heart")
    begun = time.perf_counter()
    for words in ("h", "he", "hea", "the heart x", "heart of lungs and kidneys"):
        search_some(many, words, home="GB")
    assert (time.perf_counter() - begun) / 5 < 0.05, "far beyond what is felt at a key"


def test_every_step_has_entries() -> None:
    for kinds in KINDS.values():
        assert SHIPPED.of(kinds)


def test_rows_of_ones_own_stand_beside_or_in_place_of_ours(tmp_path: Path) -> None:
    own(
        tmp_path,
        ListingKind.GROUP,
        {"id": "nord", "name": "Our NORD", "phone": "555 0100", "country": "US"},
        {"id": "mine", "name": "Mine", "conditions": "rheumatism; podagra", "status": "weak",
         "source": "a leaflet", "date": "2020", "address": "http://mine.example"},
    )  # fmt: skip
    directory = read_directories(shipped_data(), tmp_path)
    assert directory.problems == ()
    assert len(directory.listings) == len(LISTINGS) + 1
    nord, mine = directory.get("group:nord"), directory.get("group:mine")
    assert nord is not None
    assert mine is not None
    assert (nord.name, nord.own, nord.checked) == ("Our NORD", True, True)
    assert nord.text.splitlines()[1:] == [
        "From your own list.", "Phone, undated: 555 0100", "Country: United States",
    ]  # fmt: skip
    assert mine.conditions == ("rheumatism", "podagra")
    assert mine.known == f"{NOT_CHECKED} Source: a leaflet, 2020."
    assert search(directory.listings, "podagra") == [mine]


GOOD = {"id": "good", "name": "Good"}


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"id": "Bad One", "name": "x"}, "an id has lower-case letters"),
        ({"id": "bad"}, "a name has 1 to 140 characters"),
        ({"id": "bad", "name": "x", "note": "y" * 501}, "'note' has more than 500"),
        ({"id": "bad", "name": "x", "country": "US; Utopia"}, "'Utopia' is not 'any'"),
        ({"id": "bad", "name": "x", "status": "sure"}, "the status is one of official"),
        ({"id": "bad", "name": "x", "status": "official"}, "the source is missing"),
        ({"id": "bad", "name": "x", "source": "y"}, "a source and its date go together"),
        ({"id": "bad", "name": "x", "address": "x.example"}, "an address begins with https"),
        ({"id": "bad", "name": "x", "phone": "1", "phone_status": "unchecked"}, "stays empty"),
        ({"id": "bad", "name": "x", "phone": "1", "phone_status": "?"}, "the phone_status is"),
        ({"id": "good", "name": "x"}, "the id 'good' is used above"),
    ],
)
def test_a_bad_row_is_named_and_the_others_work(
    tmp_path: Path, bad: dict[str, str], reason: str
) -> None:
    path = own(tmp_path, ListingKind.GROUP, GOOD, bad, {"id": "last", "name": "Last"})
    directory = read_directories(shipped_data(), tmp_path)
    assert [(one.file, one.line) for one in directory.problems] == [(str(path), 3)]
    assert reason in directory.problems[0].reason
    assert directory.get("group:good") is not None
    assert directory.get("group:last") is not None
    assert list(directory.problems) == check_directories(tmp_path, own=True)


def test_ours_needs_what_ones_own_may_leave_out(tmp_path: Path) -> None:
    known = {**GOOD, "status": "official", "source": "x", "date": "2020"}
    for bad, reason in (
        (GOOD, "the status is one of"),
        ({**known, "phone": "1", "phone_date": "2020"}, "the phone_status is"),
        ({**known, "phone": "1", "phone_status": "weak"}, "the phone_date is missing"),
    ):
        own(tmp_path, ListingKind.GROUP, bad)
        assert [reason in str(one) for one in check_directories(tmp_path, own=False)] == [True]


def test_a_file_that_cannot_be_read_leaves_the_rest(tmp_path: Path) -> None:
    (tmp_path / "groups.csv").write_text("id,name\n", encoding="utf-8")
    (tmp_path / "societies.csv").mkdir()
    (tmp_path / "doctors.csv").write_text("", encoding="utf-8")
    head = ",".join(columns(ListingKind.REGISTER))
    (tmp_path / "registers.csv").write_text(
        f'{head}\nx,X,,,,,,,,,,,,,,\n"a"b,\ny,Y\nz,Z,,,,,,,,,,,,,,\n', encoding="utf-8"
    )
    (tmp_path / "services.csv").write_bytes(b"caf\xe9")
    directory = read_directories(shipped_data(), tmp_path)
    assert [one.place for one in directory.listings if one.own] == ["register:x", "register:z"]
    problems = "\n".join(map(str, directory.problems))
    for words in (
        "groups.csv, line 1: the first line must be 'id,name,former_names",
        "societies.csv: is not a file",
        "services.csv, line 1: is not UTF-8",
        "registers.csv, line 3: is not a row of a table",
        "registers.csv, line 4: has 2 cells instead of 16",
        "doctors.csv: is not read; the tables are called designations.csv",
    ):
        assert words in problems
    assert read_directories(shipped_data(), tmp_path / "nowhere") == SHIPPED
    gone = read_directories(tmp_path / "nowhere")
    assert gone.listings == ()
    assert len(gone.problems) == len(FILES) + 1
    assert EVERYDAY in str(gone.problems[-1])


def test_what_is_known_of_a_service_fills_its_fields(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    listing = SHIPPED.get("service:dana-farber")
    assert listing is not None
    service = finding.taken(session, listing)
    assert isinstance(service, Service)
    assert service.name == listing.name
    assert service.price.startswith("2,400 USD")
    assert service.price.endswith("(undated (2021 or later))")
    assert service.turnaround == "5 to 7 working days after the records are there"
    assert service.places.startswith("Adults.")
    assert service.web.startswith("https://www.dana-farber.org/")
    assert "(not checked: confirm before you rely on it)" in service.phone
    assert listing.known in service.notes
    assert all(getattr(service, one) == "" for one in CRITERIA)


def test_what_nobody_checked_says_so_in_every_field_of_ones_own() -> None:
    for listing in LISTINGS:
        for column, words in listing.cells:
            assert words, (listing.place, column)
            assert listing.checked or "not checked" in words, (listing.place, column)


def test_the_number_of_a_group_is_taken_over(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    listing = next(one for one in SHIPPED.of([ListingKind.GROUP]) if one.cell("phone"))
    person = finding.taken(session, listing)
    assert isinstance(person, Person)
    assert person.phone == listing.cell("phone")
    assert any(character.isdigit() for character in person.phone)
