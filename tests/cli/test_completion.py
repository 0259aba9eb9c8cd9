"""The completion scripts, asked by the shells themselves where they are installed."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsclean.cli import COMMANDS, completion

ASKED = [
    ("newsclean ", "clean"),
    ("newsclean exp", "explain"),
    ("newsclean clean -f strip-b", "strip-boilerplate"),
    ("newsclean clean -f mark-title,strip-b", "mark-title,strip-boilerplate"),
    ("newsclean clean -f strip-boilerplate,lev", "strip-boilerplate,level="),
    ("newsclean clean -f strip-boilerplate,level=sa", "strip-boilerplate,level=safe"),
    ("newsclean clean -f strip-boilerplate,level=safe,mark-t", "strip-boilerplate,level=safe,mark-title"),
    ("newsclean clean -p sa", "safe"),
    ("newsclean clean -s strip-boilerplate.lev", "strip-boilerplate.level="),
    ("newsclean clean -s strip-boilerplate.level=agg", "strip-boilerplate.level=aggressive"),
    ("newsclean clean -s mark-ti", "mark-title."),
    ("newsclean clean --from js", "jsonl"),
    ("newsclean clean --faile", "--failed-list"),
    ("newsclean clean -x mark-o", "mark-origin"),
    ("newsclean filter strip-b", "strip-boilerplate"),
    ("newsclean filter strip-boilerplate --lev", "--level"),
    ("newsclean filter strip-boilerplate --level ag", "aggressive"),
    ("newsclean trace --only mark-ti", "mark-title"),
    ("newsclean explain bad-enc", "bad-encoding"),
    ("newsclean explain capt", "captions"),
    ("newsclean help pipe", "pipelines"),
    ("newsclean completion po", "powershell"),
    ("newsclean config jo", "jobs"),
]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("completion")
    for shell in completion.SHELLS:
        (folder / f"completion.{shell}").write_text(completion.script(shell))
    return folder


def needs(shell: str) -> str:
    path = shutil.which(shell)
    if path is None:
        pytest.skip(f"{shell} is not installed")
    return path


def screen_after(typed: str, argv: list[str], ready: str, environment: dict[str, str], *, until: str) -> str:
    """Type into a shell on a terminal of its own and return what the terminal showed."""
    pid, terminal = pty.fork()
    if not pid:
        os.execvpe(argv[0], argv, environment)
    seen = ""
    try:
        sent = False
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not (sent and until in _plain(seen.rpartition(ready)[2])):
            if select.select([terminal], [], [], 0.1)[0]:
                seen += os.read(terminal, 65536).decode(errors="replace")
            if ready in seen and not sent:
                os.write(terminal, typed.encode())
                sent = True
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        os.close(terminal)
    return _plain(seen.rpartition(ready)[2])


def _plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\x07|\r", "", text)


def environment(folder: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL")}
    return kept | {"HOME": str(folder), "TERM": "dumb", "INPUTRC": "/dev/null"}


def test_49_bash_takes_the_script_and_completes_a_filter_on_a_terminal(tmp_path: Path, scripts: Path) -> None:
    bash = needs("bash")
    made = subprocess.run(
        [sys.executable, "-m", "newsclean", "completion", "bash"], capture_output=True, check=True, text=True
    ).stdout
    assert made == (scripts / "completion.bash").read_text()
    subprocess.run([bash, "-n"], input=made, check=True, text=True)
    (tmp_path / "rc").write_text(f"source {scripts}/completion.bash\nPS1='ready> '\n")
    argv = [bash, "--noprofile", "--rcfile", str(tmp_path / "rc"), "-i"]
    wanted = "newsclean clean -f strip-boilerplate"
    screen = screen_after("newsclean clean -f strip-b\t", argv, "ready> ", environment(tmp_path), until=wanted)
    assert wanted in screen


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("newsclean clean -f strip-boilerplate,level=ag\t", "newsclean clean -f strip-boilerplate,level=aggressive"),
        ("newsclean clean --from=js\t", "newsclean clean --from=jsonl"),
        ("newsclean clean -s strip-boilerplate.level=ag\t", "-s strip-boilerplate.level=aggressive"),
        ("newsclean clean -f strip-boilerplate,lev\tsa\t", "newsclean clean -f strip-boilerplate,level=safe"),
        ("newsclean clean with\\ sp\t", "newsclean clean with\\ space.txt"),
    ],
    ids=["value behind =", "option=value", "set", "no space behind key=", "names of files keep bash's own quoting"],
)
def test_bash_completes_across_what_readline_takes_for_ends_of_words(
    typed: str, wanted: str, tmp_path: Path, scripts: Path
) -> None:
    bash = needs("bash")
    (tmp_path / "with space.txt").touch()
    (tmp_path / "rc").write_text(f"source {scripts}/completion.bash\nPS1='ready> '\ncd {tmp_path}\n")
    argv = [bash, "--noprofile", "--rcfile", str(tmp_path / "rc"), "-i"]
    assert wanted in screen_after(typed, argv, "ready> ", environment(tmp_path), until=wanted)


@pytest.mark.parametrize(("line", "wanted"), ASKED, ids=[line for line, _ in ASKED])
def test_bash_offers(line: str, wanted: str, scripts: Path) -> None:
    ask = (
        'source "$1"; COMP_WORDBREAKS=" "; COMP_LINE=$2; COMP_POINT=${#2}; _newsclean 2>/dev/null; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    argv = [needs("bash"), "-c", ask, "bash", str(scripts / "completion.bash"), line]
    assert wanted in subprocess.run(argv, capture_output=True, check=True, text=True).stdout.split("\n")


@pytest.mark.parametrize(("line", "wanted"), ASKED, ids=[line for line, _ in ASKED])
def test_fish_offers(line: str, wanted: str, tmp_path: Path, scripts: Path) -> None:
    ask = "source $argv[1]; complete -C $argv[2]"
    argv = [needs("fish"), "--no-config", "-c", ask, str(scripts / "completion.fish"), line]
    done = subprocess.run(argv, capture_output=True, check=True, text=True, env=environment(tmp_path))
    assert not done.stderr
    assert wanted in [row.partition("\t")[0] for row in done.stdout.split("\n")]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [pair for pair in ASKED if any(word in pair[0] for word in (" exp", " -f", " -s", " filter", "--faile"))],
)
def test_zsh_completes(line: str, wanted: str, tmp_path: Path, scripts: Path) -> None:
    zsh = needs("zsh")
    (tmp_path / ".zshrc").write_text(
        f"autoload -Uz compinit; compinit -D -u; source {scripts}/completion.zsh; PS1='ready> '\n"
    )
    before = line.rpartition(" ")[0]
    screen = screen_after(
        f"{line}\t", [zsh, "-i"], "ready> ", environment(tmp_path) | {"ZDOTDIR": str(tmp_path)}, until=wanted
    )
    assert f"{before} {wanted}" in re.sub(r".\x08", "", screen)


def test_zsh_finds_no_fault_in_its_script(scripts: Path) -> None:
    subprocess.run([needs("zsh"), "-n", str(scripts / "completion.zsh")], check=True)


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_every_script_knows_all_commands_and_leaves_no_gap(shell: str, scripts: Path) -> None:
    made = (scripts / f"completion.{shell}").read_text()
    assert "#ROWS#" not in made
    assert all(f"options {name}" in made for name in COMMANDS)


def test_a_candidate_with_a_quote_cannot_leave_its_quotes() -> None:
    rows = {"filters": [completion.Word("plain", "it's; rm -rf /tmp/x\nand `more`")]}
    for write in (completion._zsh, completion._fish):
        made = write(rows)
        assert "it’s" in made
        assert made.count("'") % 2 == 0
        assert "\nand" not in made
