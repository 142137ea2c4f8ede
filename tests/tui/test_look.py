import time, pytest
from tests.tui.driving import *
@pytest.mark.parametrize("size", [(80,24)])
async def test_x(app_factory, example, size):
    t=time.time()
    async with app_factory(example, size) as pilot:
        print("START", time.time()-t)
        async def show(name):
            print("-----", name, size); print(screen_text(pilot.app))
        await show("overview")
        t=time.time(); await pilot.press("2"); print("KEY", time.time()-t)
        await show("before")
        for step in ("reasons","own-doctor","records"):
            from tui_app.domain.agenda import Place
            await program(pilot).navigator.go(Place("step", step)); await pilot.pause(); await show(step)
        await pilot.press("escape"); await pilot.press("3"); await show("during")
        await pilot.press("enter"); await show("visit")
        await pilot.press("4"); await show("after"); await pilot.press("enter"); await show("compare")
        t=time.time()
    print("END", time.time()-t)
