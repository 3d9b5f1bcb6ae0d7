"""The same work in Ren'Py: a messenger thread of one story's lines and a decision at its end. `measure.py PROGRAM`, where a display is.

Prints start to the first frame, idle while the decision waits, memory, and what it takes on a disk. The lines are those that `PROGRAM read` prints.
The second run counts: at the first, Ren'Py compiles the story and its images.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
RENPY = "/usr/games/renpy"
MESSAGES = 40  # as many as a story has before its first decisions
IDLE = 10.0  # seconds
PATIENCE = 60.0

GAME = """
init python:
    import sys, time
    config.screen_width, config.screen_height = 1366, 768
    config.window_title = "peer"
    thread = {thread!r}
    told = []
    def first_frame():
        if not told:
            told.append(True)
            sys.stdout.write("FRAME %f\\n" % time.time())
            sys.stdout.flush()
    config.start_interact_callbacks.append(first_frame)

screen messenger():
    frame:
        xsize 700 xalign 0.5 yfill True
        viewport:
            yinitial 1.0 scrollbars "vertical" mousewheel True
            vbox:
                spacing 8
                for line in thread:
                    frame:
                        text line substitute False size 20

label main_menu:
    return

label start:
    show screen messenger
    menu:
        "One answer":
            pass
        "Another":
            pass
        "Say nothing":
            pass
    return
"""


def lines(program):
    script = subprocess.run([program, "read", "kitchen-volunteers", "--locale", "en"], check=True, capture_output=True, text=True).stdout
    said = [line.strip() for line in script.splitlines() if re.match(r"\s+\S.{20,}", line)]
    return [line.replace("{", "(").replace("[", "(") for line in said[-MESSAGES:]]


def descendants(pid):
    found = [pid]
    for at in found:
        for task in pathlib.Path(f"/proc/{at}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found


def memory(pids):
    kib = 0
    for pid in pids:
        kib += int(re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M).group(1))
    return kib / 1024


def busy(pids):
    ticks = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def run(game):
    environment = dict(os.environ, PYTHONPATH=str(HERE), SDL_AUDIODRIVER="dummy", RENPY_LESS_UPDATES="1")
    began = time.time()
    process = subprocess.Popen([RENPY, str(game), "run"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        start = None
        for line in process.stdout:
            if line.startswith("FRAME"):
                start = float(line.split()[1]) - began
                break
            if time.time() - began > PATIENCE:
                break
        if start is None:
            raise SystemExit("Ren'Py showed no frame")
        time.sleep(3)
        pids = descendants(process.pid)
        before = busy(pids)
        time.sleep(IDLE)
        return start, 100 * (busy(pids) - before) / IDLE, memory(pids)
    finally:
        os.killpg(process.pid, signal.SIGKILL)


def size():
    packages = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Installed-Size}\n", "renpy", "python3-renpy", "python3-pygame-sdl2"], capture_output=True, text=True).stdout
    return sum(int(line.split()[1]) for line in packages.splitlines() if len(line.split()) == 2) / 1024


with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "game").mkdir()
    (pathlib.Path(folder) / "game" / "script.rpy").write_text(GAME.format(thread=lines(sys.argv[1])))
    run(folder)
    start, idle, pss = run(folder)
    print(f"{'start to first frame':<33}{start * 1000:.0f} ms")
    print(f"{'idle while a choice waits':<33}{idle:.1f} % of a core")
    print(f"{'memory in a story':<33}{pss:.0f} MiB")
    print(f"{'on the disk':<33}{size():.0f} MiB and what SDL, ffmpeg and Python take")
