"""Text size and colours, as the reader chooses them."""

SCORECARD = "pci/2018/da-nang.html"


def open_menu(page):
    page.locator("#display summary").click()


def css(page, selector, name):
    return page.evaluate("([s, n]) => getComputedStyle(document.querySelector(s))[n]", [selector, name])


def test_larger_text_is_larger(open_page):
    page = open_page(SCORECARD)
    open_menu(page)
    page.locator("button[data-size=large]").click()
    assert css(page, "html", "fontSize") == "19.2px"


def test_chosen_colours_last_beyond_the_page(open_page):
    page = open_page(SCORECARD)
    open_menu(page)
    page.locator("button[data-theme=dark]").click()
    chosen = css(page, "body", "backgroundColor")
    page.reload()
    assert css(page, "body", "backgroundColor") == chosen == "rgb(19, 26, 32)"


def test_chosen_day_holds_on_a_device_set_to_night(open_page):
    page = open_page(SCORECARD, color_scheme="dark")
    open_menu(page)
    page.locator("button[data-theme=light]").click()
    assert css(page, "body", "backgroundColor") == "rgb(255, 255, 255)"


def test_pressed_button_says_so(open_page):
    page = open_page(SCORECARD)
    open_menu(page)
    page.locator("button[data-theme=contrast]").click()
    pressed = page.locator("#display button[aria-pressed=true]")
    assert [button.get_attribute("data-theme") or button.get_attribute("data-size") for button in pressed.all()] == [
        "normal",
        "contrast",
    ]


def test_escape_closes_the_menu_and_gives_the_focus_back(open_page):
    page = open_page(SCORECARD)
    open_menu(page)
    page.locator("button[data-size=small]").focus()
    page.keyboard.press("Escape")
    assert not page.locator("#display .panel").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_click_elsewhere_closes_the_menu(open_page):
    page = open_page(SCORECARD)
    open_menu(page)
    page.locator("h1").click(position={"x": 5, "y": 5})
    assert not page.locator("#display .panel").is_visible()


def test_menu_stays_inside_the_smallest_window(open_page):
    page = open_page(SCORECARD, 320)
    open_menu(page)
    box = page.locator("#display .panel").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


def test_paper_is_white_whatever_colours_were_chosen(open_page):
    page = open_page(SCORECARD, color_scheme="dark")
    open_menu(page)
    page.locator("button[data-theme=dark]").click()
    page.emulate_media(media="print")
    assert css(page, "body", "backgroundColor") == "rgb(255, 255, 255)"
    assert css(page, ".lead", "color") == "rgb(0, 0, 0)"


def test_nothing_moves_where_the_reader_asks_for_no_motion(open_page):
    page = open_page(SCORECARD)
    assert css(page, "html", "scrollBehavior") == "auto"
    assert page.evaluate("document.getAnimations().length") == 0
