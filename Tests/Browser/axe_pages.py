"""Runs axe over pages of a running server, in both themes and at phone and desktop width.

    python3 axe_pages.py http://localhost:8080 / /map /concepts --name learner --password secret

Needs the packages playwright and axe-playwright-python and a Chromium; the last line says `N passed, N failed`.
"""

import argparse
import json
import os
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = {"phone": (390, 844), "desktop": (1280, 900)}
THEMES = ["light", "dark"]


def arguments():
    parser = argparse.ArgumentParser(description="axe over pages in both themes and at both widths")
    parser.add_argument("base", help="the server's address")
    parser.add_argument("paths", nargs="+", help="paths to visit, such as /map")
    parser.add_argument("--name", help="user name to sign in with first")
    parser.add_argument("--password", default="")
    parser.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    parser.add_argument("--screenshots", help="folder for a picture of each page")
    parser.add_argument("--incomplete", action="store_true", help="print what axe could not decide, too")
    return parser.parse_args()


def sign_in(page, options):
    page.goto(options.base + "/sign-in")
    page.fill("input[name=name]", options.name)
    page.fill("input[name=password]", options.password)
    page.click("main button")
    page.wait_for_load_state()


def faults(page, axe, complaints):
    """What is wrong with the page that is open, a line each."""
    response = axe.run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response
    found = [f"{rule['id']} ({rule['impact']}): {node['target']}" for rule in response["violations"] for node in rule["nodes"]]
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if overflow > 0:
        found.append(f"wider than the window by {overflow} px")
    return found + complaints, response["incomplete"]


def picture(page, options, name):
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
        page.screenshot(path=os.path.join(options.screenshots, name + ".png"), full_page=True)


def is_fault(message, page):
    """Whether the console speaks of an error; that a page for a problem has a problem's status is none."""
    return message.type == "error" and message.location.get("url") != page.url


def visit(browser, options, theme, width):
    """Runs every path in one window; returns the counts of passed and failed pages."""
    size = {"width": WIDTHS[width][0], "height": WIDTHS[width][1]}
    context = browser.new_context(viewport=size, color_scheme=theme, reduced_motion="reduce")
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append("console: " + message.text) if is_fault(message, page) else None)
    page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    if options.name:
        sign_in(page, options)
    passed = failed = 0
    for path in options.paths:
        complaints.clear()
        page.goto(options.base + path, wait_until="load")
        found, incomplete = faults(page, Axe(), complaints)
        picture(page, options, f"{re.sub('[^a-z0-9]+', '-', path.strip('/')) or 'home'}-{theme}-{width}")
        passed, failed = passed + (not found), failed + bool(found)
        for line in found:
            print(f"FAILED {path} {theme} {width}: {line}")
        if options.incomplete:
            for rule in incomplete:
                print(f"open   {path} {theme} {width}: {rule['id']} {json.dumps([n['target'] for n in rule['nodes']][:3])}")
    context.close()
    return passed, failed


def main():
    options = arguments()
    options.base = options.base.rstrip("/")
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for theme in THEMES:
            for width in WIDTHS:
                good, bad = visit(browser, options, theme, width)
                passed, failed = passed + good, failed + bad
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
