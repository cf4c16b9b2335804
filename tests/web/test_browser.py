"""The page in a real Chromium: the button, the keyboard, narrow and dark, and not one complaint in its console."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from calsync import web
from calsync.jobs import Jobs
from tests.web import small

sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium"),
    # Playwright's own event loop and pipes are closed by its garbage collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def shop(tmp_path: Path) -> small.Shop:
    return small.shop(tmp_path)


@pytest.fixture
def reading(shop: small.Shop) -> small.Reading:
    new = replace(small.events()[1], uid="new@x", title="A meeting that has just been announced")
    return small.Reading(shop, [new])


@pytest.fixture
def address(shop: small.Shop, reading: small.Reading) -> Iterator[str]:
    jobs = Jobs(reading)
    with small.serving(web.app(lambda: shop, jobs, clock=lambda: small.NOW)) as port:  # type: ignore[arg-type,return-value]
        yield f"http://127.0.0.1:{port}/"
    reading.go.set()
    assert jobs.stop(20)


@pytest.fixture
def view(browser: Any, address: str) -> Iterator[Any]:
    """A page that fails its test where the console has anything to say, a CSP violation among it."""
    yield from opened(browser, address)


def opened(browser: Any, address: str, **options: Any) -> Iterator[Any]:
    context = browser.new_context(timezone_id="Europe/Berlin", **options)
    context.set_default_timeout(20_000)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    yield page
    context.close()
    assert said == []
    assert all(url.startswith((address, "data:")) for url in asked), "the page asks nobody else"


def test_the_button_reads_shows_how_far_it_is_and_brings_the_new_meeting(view: Any, reading: small.Reading) -> None:
    state = view.locator("#sync-state")
    view.get_by_role("button", name="Read the sources now").click()
    sync_api.expect(state).to_have_text("news: reading, 1 of 4")
    sync_api.expect(view.locator("#sync-bar")).to_be_visible()
    assert view.locator("#sync-bar").get_attribute("value") == "25"
    assert view.get_by_text("A meeting that has just been announced").count() == 0
    reading.go.set()
    sync_api.expect(state).to_have_text("Done: 1 new.")
    sync_api.expect(view.get_by_text("A meeting that has just been announced")).to_be_visible()
    sync_api.expect(view.locator("#sync-bar")).to_be_hidden()


def test_a_failure_is_said(view: Any, reading: small.Reading) -> None:
    reading.error = ValueError("x")
    reading.go.set()
    view.get_by_role("button", name="Read the sources now").click()
    sync_api.expect(view.locator("#sync-state")).to_contain_text("Not done: unforeseen: ValueError")


def test_all_of_it_by_keyboard(view: Any, reading: small.Reading) -> None:
    view.keyboard.press("Tab")
    sync_api.expect(view.get_by_text("Skip to the content")).to_be_focused()
    view.keyboard.press("Enter")
    sync_api.expect(view.locator("main")).to_be_focused()
    view.keyboard.press("Tab")
    sync_api.expect(view.get_by_role("button", name="Read the sources now")).to_be_focused()
    outline = view.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    view.keyboard.press("Tab")
    first = view.locator(".meeting details").first
    sync_api.expect(first.locator("summary")).to_be_focused()
    view.keyboard.press("Enter")
    assert first.evaluate("e => e.open")
    view.keyboard.press("Enter")
    assert not first.evaluate("e => e.open")


def test_a_meeting_opens_to_its_quotes(view: Any) -> None:
    view.get_by_text("ASEAN Defence Senior Officials’ Meeting", exact=True).click()
    quote = view.get_by_text("will host the ASEAN Defence Senior Officials’ Meeting (ADSOM) on 24 September 2025")
    sync_api.expect(quote).to_be_visible()
    link = view.get_by_role("link", name="Officials to meet in Desaru")
    assert link.get_attribute("href") == "https://news.example.org/2"


def test_a_link_to_a_meeting_opens_it(view: Any, address: str) -> None:
    anchor = view.locator(".meeting").nth(3).get_attribute("id")
    view.goto(f"{address}#{anchor}")
    assert view.locator(f"#{anchor} details").evaluate("e => e.open")


def test_the_readers_own_time_stands_beside_the_meetings(view: Any) -> None:
    line = view.locator(".when", has_text="Tokyo time")
    assert re.sub(r"\s+", " ", line.inner_text()).strip() == (
        "Tuesday 23 September 2025, 15:00–16:30 Tokyo time (your time: 08:00–09:30)"
    )


def test_a_reader_in_the_meetings_zone_is_told_once(browser: Any, address: str) -> None:
    context = browser.new_context(timezone_id="Asia/Tokyo")
    page = context.new_page()
    page.goto(address)
    assert "your time" not in page.content()
    context.close()


def test_one_tap_for_apple_and_an_address_to_copy(browser: Any, address: str) -> None:
    for page in opened(browser, address, permissions=["clipboard-read", "clipboard-write"]):
        apple = page.get_by_role("link", name="Subscribe in Apple Calendar").first
        assert apple.get_attribute("href") == address.replace("http:", "webcal:") + "feeds/all.ics"
        page.get_by_role("button", name="Copy the address of All meetings").click()
        sync_api.expect(page.get_by_text("Copied")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == f"{address}feeds/all.ics"


def test_the_qr_code_is_shown_when_asked_for(view: Any) -> None:
    view.get_by_text("How, and how soon a change arrives").first.click()
    picture = view.locator(".qr img").first
    picture.scroll_into_view_if_needed()
    picture.evaluate("image => image.decode()")  # until it is loaded, else it fails
    assert picture.evaluate("image => image.naturalWidth") > 0


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_the_screen_and_all_text_can_be_read(
    browser: Any, address: str, width: int, scheme: str
) -> None:
    for page in opened(browser, address, viewport={"width": width, "height": 800}, color_scheme=scheme):
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(CONTRAST) == []


def test_without_javascript_the_page_is_whole_and_the_button_works(
    browser: Any, address: str, reading: small.Reading
) -> None:
    reading.go.set()
    for page in opened(browser, address, java_script_enabled=False):
        sync_api.expect(page.get_by_text("ASEAN Defence Senior Officials’ Meeting", exact=True)).to_be_visible()
        page.get_by_role("button", name="Read the sources now").click()
        sync_api.expect(page.get_by_text("1 new.")).to_be_visible()
        page.get_by_role("link", name="Back to the meetings").click()
        sync_api.expect(page.get_by_text("A meeting that has just been announced")).to_be_visible()


def test_a_new_installation_says_what_to_do_next(browser: Any, address: str, shop: small.Shop) -> None:
    shop.goods, shop.states = [], []
    for page in opened(browser, address, viewport={"width": 320, "height": 800}):
        sync_api.expect(page.get_by_text("Nothing has been read yet")).to_be_visible()
        sync_api.expect(page.locator(".empty")).to_contain_text(str(Path(shop.config.data_dir) / "announcements"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


# WCAG 1.4.3: each text against the nearest painted ground, 4.5 : 1, or 3 : 1 where it is large.
CONTRAST = """
() => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !element.checkVisibility() || element.closest("script")) continue;
    const style = getComputedStyle(element), size = parseFloat(style.fontSize);
    const a = light(rgba(style.color)), b = light(ground(element));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) bad.push(`${ratio.toFixed(2)} ${element.className} ${element.textContent}`);
  }
  return bad;
}
"""
