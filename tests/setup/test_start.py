"""What ./run does on first, second, broken and simultaneous starts."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Machine

SYNC = "pip sync"


def syncs(machine: Machine) -> list[str]:
    return [call for call in machine.calls() if SYNC in call]


def test_that_the_first_start_sets_up_and_the_second_asks_no_installer(machine: Machine) -> None:
    first = machine.start("--version")
    assert first.returncode == 0, first.stderr
    assert [call.split()[1] for call in machine.calls()] == ["venv", "pip"]
    machine.log.unlink()

    second = machine.start("--version")

    assert (second.stdout, second.stderr) == (first.stdout, "")
    assert not machine.log.exists(), "nothing was asked of uv, not even what it can do"


def test_that_setting_up_speaks_on_standard_error_only(machine: Machine) -> None:
    started = machine.start("--version")
    assert started.stdout.startswith("coder-app ")
    assert started.stdout.count("\n") == 1
    assert "installing what requirements.lock names" in started.stderr


def test_that_the_packages_are_checked_against_their_hashes(machine: Machine) -> None:
    machine.start("--version")
    assert all("--require-hashes" in call for call in syncs(machine))


def test_that_a_changed_lock_is_installed(machine: Machine) -> None:
    machine.start("--version")
    with (machine.root / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# one more\n")
    machine.start("--version")
    assert len(syncs(machine)) == 2
    machine.start("--version")
    assert len(syncs(machine)) == 2


def test_that_an_environment_for_tests_serves_the_program_too(machine: Machine) -> None:
    machine.start("--version")
    machine.start("setup")
    machine.start("--version")
    assert [call.rsplit("/", 1)[1] for call in syncs(machine)] == ["requirements.lock", "requirements-test.lock"]


def test_that_an_environment_for_tests_stays_one_when_the_lock_changes(machine: Machine) -> None:
    machine.start("setup")
    (machine.root / "requirements.lock").write_text("# emptied\n", encoding="utf-8")
    machine.start("--version")
    assert [call.rsplit("/", 1)[1] for call in syncs(machine)] == ["requirements-test.lock"] * 2


def test_that_a_failed_set_up_says_so_and_the_next_start_repairs_it(machine: Machine) -> None:
    broken = machine.bin / "uv-is-broken"
    broken.touch()
    failed = machine.start("--version")
    assert failed.returncode == 1
    assert failed.stdout == ""
    assert "could not be installed" in failed.stderr
    broken.unlink()

    repaired = machine.start("--version")

    assert repaired.returncode == 0, repaired.stderr
    assert repaired.stdout.startswith("coder-app ")
    assert [call.split()[1] for call in machine.calls()] == ["venv", "pip", "venv", "pip"]


def test_that_a_set_up_that_was_killed_is_repaired(machine: Machine) -> None:
    (machine.bin / "slow").write_text("30", encoding="utf-8")
    with subprocess.Popen(
        [str(machine.root / "run"), "--version"],
        env=machine.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as started:
        assert started.stderr is not None
        assert "installing" in started.stderr.readline()
        while not syncs(machine):
            time.sleep(0.02)
        os.killpg(started.pid, signal.SIGKILL)
    (machine.bin / "slow").unlink()

    repaired = machine.start("--version")

    assert repaired.returncode == 0, repaired.stderr
    assert "left broken; making it anew" in repaired.stderr


def test_that_an_environment_whose_python_is_gone_is_made_anew(machine: Machine) -> None:
    machine.start("--version")
    (machine.root / ".venv/bin/python").unlink()
    assert machine.start("--version").stdout.startswith("coder-app ")


def test_that_a_healthy_environment_of_someone_elses_making_is_kept(machine: Machine) -> None:
    environment = machine.root / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    (environment / "mine").touch()
    assert machine.start("--version").returncode == 0
    assert (environment / "mine").exists()


def test_that_two_starts_at_once_set_up_once(machine: Machine) -> None:
    (machine.bin / "slow").write_text("1", encoding="utf-8")
    command = [str(machine.root / "run"), "--version"]
    with (
        subprocess.Popen(command, env=machine.environment(), stdout=subprocess.PIPE, text=True) as one,
        subprocess.Popen(command, env=machine.environment(), stdout=subprocess.PIPE, text=True) as other,
    ):
        outputs = [process.communicate(timeout=60)[0] for process in (one, other)]
    assert outputs[0] == outputs[1] != ""
    assert [call.split()[1] for call in machine.calls()] == ["venv", "pip"]


def test_that_a_checkout_can_be_moved(machine: Machine, tmp_path: Path) -> None:
    machine.start("--version")
    moved = tmp_path / "elsewhere"
    shutil.move(machine.root, moved)
    started = type(machine)(moved, machine.bin, machine.log).start("where", cwd=tmp_path)
    assert started.stdout == f"{tmp_path}|where\n"


def test_that_commands_run_where_the_caller_stands(machine: Machine, tmp_path: Path) -> None:
    started = machine.start("import", "study.coder", "a b.pdf", "договір.pdf", cwd=tmp_path)
    assert started.stdout == f"{tmp_path}|import|study.coder|a b.pdf|договір.pdf\n"


def test_that_the_commands_status_is_passed_on(machine: Machine) -> None:
    assert machine.start("fail").returncode == 7


def test_that_a_module_in_the_callers_folder_does_not_get_in_the_way(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "platform.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    (tmp_path / "coder_app.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    assert machine.start("where", cwd=tmp_path, PYTHONPATH=str(tmp_path)).stdout == f"{tmp_path}|where\n"


def test_that_a_link_to_run_works(machine: Machine, tmp_path: Path) -> None:
    link = tmp_path / "coder"
    link.symlink_to(machine.root / "run")
    started = subprocess.run(
        [str(link), "--version"], cwd=tmp_path, env=machine.environment(), capture_output=True, text=True, check=True
    )
    assert started.stdout.startswith("coder-app ")


def test_that_nothing_is_written_into_the_checkout_when_another_home_is_given(machine: Machine, tmp_path: Path) -> None:
    before = sorted(machine.root.iterdir())
    started = machine.start("--version", CODER_APP_HOME=str(tmp_path / "дім"))
    assert started.stdout.startswith("coder-app ")
    assert sorted(machine.root.iterdir()) == before
    assert (tmp_path / "дім/.venv/coder-app.ready").exists()


def test_that_without_a_display_the_demonstration_runs(machine: Machine) -> None:
    started = machine.start(DISPLAY="")
    assert started.stdout == f"{machine.root}|demo\n"
    assert "no display" in started.stderr


def test_that_missing_libraries_are_named_in_one_line(machine: Machine) -> None:
    machine.lacks_libraries("libgl1", "libegl1")
    started = machine.start("--version")
    assert started.returncode == 0, "the command line works without Qt"
    assert started.stderr.count("apt-get install") == 1
    assert "sudo apt-get install --no-install-recommends libgl1 libegl1\n" in started.stderr
    assert not any(call.startswith("apt-get") for call in machine.calls())


def test_that_a_window_without_its_libraries_is_refused(machine: Machine) -> None:
    machine.lacks_libraries("libgl1")
    machine.start("--version")
    started = machine.start("study.coder")
    assert started.returncode == 1
    assert "apt-get install --no-install-recommends libgl1" in started.stderr


def test_that_the_administrator_gets_the_libraries_installed(machine: Machine) -> None:
    machine.lacks_libraries("libgl1", "libegl1")
    machine.user(0)
    machine.start("--version")
    installed = [call for call in machine.calls() if " install " in call]
    assert len(installed) == 1
    assert installed[0].endswith("install --no-install-recommends libgl1 libegl1")


def test_that_libraries_that_cannot_be_installed_are_named(machine: Machine) -> None:
    machine.lacks_libraries("libgl1")
    machine.user(0)
    (machine.bin / "apt-get-is-broken").touch()
    started = machine.start("--version")
    assert started.returncode == 0
    assert "sudo apt-get install --no-install-recommends libgl1" in started.stderr


def test_that_uv_is_fetched_by_pip_where_it_is_missing(machine: Machine) -> None:
    uv = machine.bin / "uv"
    kept = machine.bin / "kept"
    uv.rename(kept)
    machine.program(
        "python3",
        f"""#!/bin/sh
[ "$3" = --version ] && exit
echo "pip $*" >>"{{log}}"
while [ "$1" != --target ]; do shift; done
mkdir -p "$2/bin" && cp "{kept}" "$2/bin/uv"
""",
    )
    started = machine.start("--version")
    assert started.returncode == 0, started.stderr
    fetched = [call for call in machine.calls() if call.startswith("pip ")]
    assert len(fetched) == 1
    assert "--require-hashes" in fetched[0]
    machine.log.unlink()
    machine.start("--version")
    assert not machine.log.exists()
