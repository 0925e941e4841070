"""Practises with the keyboard alone against a running server.

    python3 practice_keys.py http://localhost:8080 --name learner --password secret

Needs the package playwright and a Chromium; the last line says `N passed, N failed`.
"""

import argparse
import os
import sys

from playwright.sync_api import sync_playwright


def arguments():
    parser = argparse.ArgumentParser(description="the keys of the practice page")
    parser.add_argument("base", help="the server's address")
    parser.add_argument("--name", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    return parser.parse_args()


def sign_in(page, options):
    page.goto(options.base + "/sign-in")
    page.fill("input[name=name]", options.name)
    page.fill("input[name=password]", options.password)
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-key=next]")


def press(page, key):
    """Presses a key that leads to another page, away from any field."""
    page.evaluate("document.activeElement?.blur()")
    with page.expect_navigation():
        page.keyboard.press(key)


def fill_in(page):
    """Gives some answer, whatever the kind of item."""
    if page.query_selector(".option input"):
        page.evaluate("document.activeElement?.blur()")
        page.keyboard.press("1")
    elif page.query_selector("input[name=text]"):
        page.fill("input[name=text]", "1")
    for select in page.query_selector_all("select[name^=match]"):
        select.select_option(index=1)


def opens_key_map(page):
    page.keyboard.press("?")
    is_open = page.evaluate("document.querySelector('key-map dialog').open")
    page.keyboard.press("Escape")
    return is_open and not page.evaluate("document.querySelector('key-map dialog').open")


def opens_hint(page):
    before = page.locator(".hint").count()
    press(page, "h")
    return page.locator(".hint").count() == before + 1


def checks_by_enter(page):
    fill_in(page)
    press(page, "Enter")
    return page.locator(".verdict").count() == 1 or page.locator(".fault").count() == 1


def shows_solution_and_goes_on(page):
    if page.locator(".verdict").count() == 0:
        with page.expect_navigation():
            page.click("button[formaction='/practice/give-up']")
    has_solution = page.locator(".solution .prose").count() == 1
    press(page, "n")
    return has_solution and page.locator("#answer").count() == 1


def stays_silent_when_off(page):
    page.evaluate("document.querySelector('key-map button').click()")
    page.click("key-map input")
    page.keyboard.press("Escape")
    address = page.url
    page.keyboard.press("m")
    page.wait_for_timeout(300)
    is_silent = page.url == address
    page.evaluate("localStorage.clear()")
    return is_silent


def speaks_every_formula(page):
    return page.evaluate("[...document.querySelectorAll('.formula')].every(f => f.getAttribute('aria-label').trim())")


def opens_map(page):
    page.reload()
    press(page, "m")
    return page.url.split("?")[0].endswith("/map")


CHECKS = [
    opens_key_map, speaks_every_formula, opens_hint, checks_by_enter, shows_solution_and_goes_on, stays_silent_when_off,
    opens_map,
]


def main():
    options = arguments()
    options.base = options.base.rstrip("/")
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        page = browser.new_page()
        sign_in(page, options)
        press(page, "n")
        for check in CHECKS:
            try:
                is_right = check(page)
            except Exception as error:  # NB: one failing check must not hide the others.
                is_right = False
                print(error)
            failed += not is_right
            print(("passed " if is_right else "FAILED ") + check.__name__.replace("_", " "))
        browser.close()
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
