#!/usr/bin/env python3
"""Gathers source files so that clang-tidy reads Qt's headers once for many of them.

Reading and checking the headers takes nearly all of clang-tidy's time on a single source file. So
files that are compiled alike are included by one file, a batch, where it can be: two files that
both define a helper of the same name in an unnamed namespace go to different batches.

Usage: tidybatches.py BUILD_FOLDER OUTPUT_FOLDER FILE...
Writes OUTPUT_FOLDER/NNN.cpp and a compile_commands.json for them, and prints the batches' names.
What no target compiles here, as sources for other systems, is listed in OUTPUT_FOLDER/alone.txt.
"""
import json
import pathlib
import re
import sys

MOST_FILES = 16  # more saves little and leaves one core idle at the end

UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.M | re.S)
# What clang-format leaves at the beginning of a line: the last word before ( = [ { ; or the end.
NAME = re.compile(r"^(?:[A-Za-z_].*?[\s*&])??(\w+)(?=\s*(?:\(|=|\[|\{|;|:|$))", re.M)


def local_names(text):
    """The names that a file keeps to itself, and rather too many than too few."""
    names = set()
    for part in UNNAMED.findall(text):
        names.update(NAME.findall(part))
    return names - {"public", "private", "protected", "template", "Q_DECLARE_TR_FUNCTIONS"}


def compile_flags(entry):
    """The command without what differs between the files of one target."""
    command = re.sub(r" -o \S+ -c \S+$", "", entry["command"])
    return re.sub(r" -D\w+_EXPORTS\b", "", command), entry["directory"]


def gather(entries):
    """Lists of files that are compiled alike and define no local name twice, in a fixed order."""
    groups = {}
    for path, entry in entries:
        groups.setdefault(compile_flags(entry), []).append(path)
    for (command, directory), paths in groups.items():
        batches = []  # of (files, names)
        for path in paths:
            names = local_names(path.read_text(encoding="utf-8"))
            for files, taken in batches:
                if len(files) < MOST_FILES and not names & taken:
                    files.append(path)
                    taken |= names
                    break
            else:
                batches.append(([path], names))
        for files, _ in batches:
            yield files, command, directory


def main():
    build, output = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    known = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        known.setdefault(pathlib.Path(entry["directory"], entry["file"]).resolve(), entry)
    wanted = [pathlib.Path(name).resolve() for name in sys.argv[3:]]
    output.mkdir(parents=True, exist_ok=True)
    alone = [f"{path}\n" for path in wanted if path not in known]
    (output / "alone.txt").write_text("".join(alone), encoding="utf-8")
    wanted = [path for path in wanted if path in known]
    for old in output.glob("*.cpp"):
        old.unlink()
    commands = []
    # Longest first: what is left for the end is short.
    batches = sorted(gather([(path, known[path]) for path in wanted]), key=lambda b: -len(b[0]))
    for number, (files, command, directory) in enumerate(batches):
        batch = output / f"{number:03}.cpp"
        batch.write_text("".join(f'#include "{file}" // NOLINT(bugprone-suspicious-include)\n'
                                 for file in files), encoding="utf-8")
        commands.append({"directory": directory, "file": str(batch),
                         "command": f"{command} -o {batch}.o -c {batch}"})
        print(batch)
    (output / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")


main()
