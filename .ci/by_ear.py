"""Plays a whole story in the real window as a screen reader does, and compares what is heard with what should be heard.

    dbus-run-session -- xvfb-run ... /usr/bin/python3 .ci/by_ear.py WHAT-IS-HEARD.txt PROGRAM ARGUMENTS...

Nothing but actions of AT-SPI are done, and nothing but what the window tells is known: no key, no pointer, no picture. What is “said” comes by itself, what
is “read” has just got focus. With BLESS=1 the file is written. Only D-Bus is spoken: the library of screen readers would answer from a memory of its own.
"""

import difflib
import os
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

# Longer than anything takes on two cores that draw in software, in seconds.
MOST = 20.0
# A press is answered within this time. What has only just appeared lets the first press pass: it was not meant.
AT_ONCE = 1.5
PRESSES = 3
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
PROPERTIES = "org.freedesktop.DBus.Properties"
# Of AT-SPI's roles.
BUTTON, TAB = 43, 37

# The story at home, and how it begins.
BEGINNING = ["The blue kite", "Play the story"]
# What she answers, each as soon as it is offered.
ANSWERS = ["Who are you?", "Can you read this with me?", "Join the club chat.", "Not tonight.", "Show Ms Lind"]
# What else there is to press in a story, the first that is there.
ON = ["Read on", "On: ", "Back to", "Pass", " new in ", "A second look", "Take a second look"]
# This line is marked, and then no longer.
MARKED = "Dana: We are kite people!"


class Reader:
    """A screen reader that hears everything and does what it is told to."""

    def __init__(self, command):
        self.session = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.status = ("org.a11y.Bus", "/org/a11y/bus")
        address = self.session.call_sync(*self.status, "org.a11y.Bus", "GetAddress", None, None, 0, 5000).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags)
        self.heard, self.known, self.signals, self.slowest = [], {}, 0, 0.0
        for member in ("Announcement", "ChildrenChanged", "PropertyChange", "StateChanged"):
            self.bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", member, None, None, 0, self.hear)
        self.program = subprocess.Popen(command)

    def come(self):
        """A screen reader is switched on."""
        enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        self.session.call_sync(*self.status, PROPERTIES, "Set", enabled, None, 0, 5000)

    def hear(self, bus, sender, path, interface, member, parameters):
        self.signals += 1
        what, is_on, _, words, _ = parameters.unpack()
        if member == "Announcement":
            self.heard += [f"said  {line}" for line in words.split("\n")]
        elif member == "StateChanged" and what == "focused" and is_on:
            _, name, more = self.about((sender, path))
            self.heard.append(f"read  {name} {more}".rstrip())

    def ask(self, node, interface, method, parameters=None):
        try:
            return self.bus.call_sync(*node, interface, method, parameters, None, 0, 5000).unpack()
        except GLib.Error:
            # It is gone by now.
            return None

    def about(self, node):
        """Its role, its name, and what is said beside the name."""
        role = self.ask(node, ACCESSIBLE, "GetRole")
        words = [self.ask(node, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, name))) for name in ("Name", "Description")]
        if role and words[0]:
            self.known[node] = (role[0], *(said[0] if said else "" for said in words))
        # What got focus may be gone again before it can be asked: then it is what it was when it was last looked at.
        return self.known.get(node, (0, "", ""))

    def nodes(self, node=("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")):
        """Everything that there is below this, in the order in which it is read."""
        children = self.ask(node, ACCESSIBLE, "GetChildren")
        for child in children[0] if children else []:
            yield tuple(child), *self.about(child)
            yield from self.nodes(tuple(child))

    def find(self, is_wanted):
        return next((node for node, role, name, _ in self.nodes() if is_wanted(role, name)), None)

    def buttons(self):
        return [(name, node) for node, role, name, _ in self.nodes() if role == BUTTON]

    def until(self, look, what):
        """Waits until this is there, looking whenever something has been told."""
        ends = time.monotonic() + MOST
        while time.monotonic() < ends:
            before = self.signals
            found = look()
            if found:
                return found
            if self.program.poll() is not None:
                sys.exit(f"the window closed while waiting for {what}")
            self.listen(lambda: self.signals != before, 0.5)
        self.stop(f"not there within {MOST:.0f} s: {what}")

    def listen(self, is_enough, most):
        """Hears until this is so, at most for so many seconds. How long that took; none if it did not come to it."""
        context, began, is_late = GLib.MainContext.default(), time.monotonic(), []
        timer = GLib.timeout_add(int(most * 1000), lambda: is_late.append(True) or GLib.SOURCE_REMOVE)
        while not is_enough() and not is_late:
            context.iteration(True)
        if is_late:
            return None
        GLib.source_remove(timer)
        return time.monotonic() - began

    def press(self, node, what):
        """Presses it, and holds the window to answering at once. What is gone by now is not missed."""
        for _ in range(PRESSES):
            # What was told before belongs to something else.
            self.listen(lambda: False, 0.05)
            before = self.signals
            self.ask(node, ACTION, "DoAction", GLib.Variant("(i)", (0,)))
            took = self.listen(lambda: self.signals != before, AT_ONCE)
            if took is not None:
                self.slowest = max(self.slowest, took)
                return
        self.stop(f"pressed, and nothing came of it: {what}")

    def stop(self, why):
        there = "\n".join(f"  {role} {name} ({more})" for _, role, name, more in self.nodes())
        sys.exit("\n".join([why, "there is:", there, "heard was:", *self.heard]))


def play(reader):
    """On and on, until the debrief is there."""
    answers, to_mark = list(ANSWERS), 2

    def debrief():
        return reader.find(lambda role, _: role == TAB)

    def next_press():
        # The button that leads there may have been pressed under its last name.
        if debrief():
            return None, "the debrief", None
        offered = reader.buttons()
        wanted = ((words, name, node) for words in answers[:1] + ON for name, node in offered if words in name)
        return next(wanted, None)

    while True:
        words, name, node = reader.until(next_press, "something to press")
        if node is None:
            break
        line = reader.find(lambda _, name: name.startswith(MARKED)) if to_mark and words in answers else None
        if line:
            to_mark -= 1
            reader.press(line, MARKED)
            continue
        reader.press(node, name)
        answers = [answer for answer in answers if answer != words]
    # Whatever is still on its way.
    reader.listen(lambda: False, 0.5)


def compare(heard, file):
    words = "".join(f"{line}\n" for line in heard)
    if os.environ.get("BLESS"):
        file.write_text(words)
    # Where focus rests when something is asked depends on which lines had been in view by then, and so on how fast this machine draws: what is said may not.
    def said(lines):
        return [line for line in lines if line.startswith("said")]

    difference = list(difflib.unified_diff(said(file.read_text().splitlines()), said(heard), "should be heard", "is heard", lineterm=""))
    if difference:
        sys.exit("\n".join(difference))


def main():
    file, command = Path(sys.argv[1]), sys.argv[2:]
    reader = Reader(command)
    try:
        subprocess.run(["xdotool", "search", "--sync", "--name", "Second Look", "windowfocus"], check=True, stdout=subprocess.DEVNULL)
        # By then it has nothing more to draw and sleeps: whoever comes now has to wake it.
        reader.listen(lambda: False, 2)
        reader.come()
        for words in BEGINNING:
            reader.press(*reversed(reader.until(lambda: next((b for b in reader.buttons() if words in b[0]), None), words)))
        play(reader)
    finally:
        reader.program.kill()
    compare(reader.heard, file)
    print(f"{len(reader.heard)} things heard; the slowest press was answered after {reader.slowest * 1000:.0f} ms")


main()
