"""The walls of the house: which room may import which, what the page may not do, what the repository may hold."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import components.reading
from tests.conftest import ROOT

# Which rooms a room may import. A room that is not here has to be given its walls first.
MAY_IMPORT: dict[str, set[str]] = {
    "dataset": set(),
    "geography": set(),
    "reading": {"dataset", "geography"},
    "record": {"dataset", "geography"},
    "drawing": {"geography"},
    "panels": {"dataset", "geography", "reading", "record", "drawing"},
    "app": {"panels", "dataset"},
}

# Which rooms may import a package that draws or shows.
MAY_SHOW: dict[str, set[str]] = {
    "streamlit": {"panels", "app"},
    "streamlit_folium": {"panels"},
    "folium": {"drawing"},
    "branca": {"drawing"},
}

# The floors of the reader, from the ground up, as its own words tell them: a module may import from its own floor and
# from those below it.
FLOORS_OF_READING = re.findall(r"^`(\w+)`: ", components.reading.__doc__ or "", re.MULTILINE)

TOP_LEVEL = {"pyproject.toml", "README.md", "app.py", "data", "components", "tests", "LICENSE"}

RUNS_DATA = {"pickle", "shelve", "marshal", "dill", "joblib", "cloudpickle"}
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
UNSAFE_MARKUP = {"unsafe_allow_html", "unsafe_allow_javascript"}

# Put together here, so that this file does not hold what it looks for.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("crates", "io"),
    ]
]
MACHINE_PATH = re.compile(r"(?<![\w.\-~}])/(?:work|root|home|Users)/[\w.]")

# Source, and the words that the complaint about it must hold.
INVENTED: list[tuple[str, str, str]] = [
    ("dataset/rules.py", "from components.panels import sidebar", "imports panels"),
    ("dataset/rules.py", "from ..geography import gazetteer", "imports geography"),
    ("dataset/rules.py", "from .. import geography", "imports geography"),
    ("geography/legs.py", "from components import dataset", "imports dataset"),
    ("drawing/stops.py", "import components.dataset.opening as opening", "imports dataset"),
    ("drawing/stops.py", "def draw():\n    import streamlit", "imports streamlit"),
    ("panels/filters.py", "from folium import Map", "imports folium"),
    ("reading/trips.py", "from streamlit_folium import st_folium", "imports streamlit_folium"),
    ("cellar/wine.py", "x = 1", "no walls"),
    ("panels/filters.py", "st.markdown(text, unsafe_allow_html=True)", "unsafe_allow_html"),
    ("panels/filters.py", "st.rerun()", "st.rerun"),
    ("panels/filters.py", "from streamlit import rerun", "st.rerun"),
    ("dataset/opening.py", "import pickle", "pickle"),
    ("dataset/opening.py", "frame = pandas.read_pickle(path)", "read_pickle"),
    ("dataset/opening.py", "eval(text)", "eval"),
]

SOUND: list[tuple[str, str]] = [
    ("dataset/opening.py", "from components.dataset import rules\nfrom . import asking\nimport duckdb"),
    ("drawing/legs.py", "import folium\nfrom components.geography import geodesic"),
    ("panels/world.py", "import streamlit\nimport streamlit_folium\nfrom components.drawing import legs"),
    ("panels/world.py", "st.markdown(text, unsafe_allow_html=False)\nconnection.execute(question)"),
]


def room_of(path: Path) -> str:
    """The room of a module, by its path below the root: `components/dataset/rules.py` is in `dataset`."""
    return path.parts[1] if path.parts[0] == "components" and len(path.parts) > 2 else path.stem


def imported(tree: ast.AST, path: Path) -> Iterator[str]:
    """The full names of all that a module imports, at its top or inside a function."""
    package = path.parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{name.name}" for name in node.names)


def complaints(path: Path, source: str) -> list[str]:
    """What a module does that its room may not; `path` is relative to the root."""
    room = room_of(path)
    tree = ast.parse(source)
    names = set(imported(tree, path))
    if path == Path("components/__init__.py"):
        return [f"{path} imports {name}, but the hall is empty" for name in sorted(names)]
    if room not in MAY_IMPORT:
        return [f"{path} is in a room that has no walls yet"]
    rooms = {name.split(".")[1] for name in names if name.startswith("components.")} - {room}
    packages = {name.split(".")[0] for name in names}
    return [
        *(f"{path} imports {other}" for other in sorted(rooms - MAY_IMPORT[room])),
        *(f"{path} imports {tool}" for tool, rooms in MAY_SHOW.items() if tool in packages and room not in rooms),
        *(f"{path} imports {risk}, which runs what it reads" for risk in sorted(packages & RUNS_DATA)),
        *(f"{path}:{line} {what}" for line, what in unsafe(tree, room)),
    ]


def unsafe(tree: ast.AST, room: str) -> Iterator[tuple[int, str]]:
    """Line and words of every call that could run what a reader or an article wrote, or run the page in circles."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in RUNS_TEXT:
                yield node.lineno, f"calls {name}"
            case ast.Attribute(attr=name) if name.endswith("_pickle"):
                yield node.lineno, f"calls {name}"
            case ast.keyword(arg=name, value=ast.Constant(value=False)) if name in UNSAFE_MARKUP:
                pass
            case ast.keyword(arg=name) if name in UNSAFE_MARKUP:
                yield node.lineno, f"sets {name}"
            case ast.Attribute(value=ast.Name(id="st" | "streamlit"), attr="rerun") if room == "panels":
                yield node.lineno, "calls st.rerun"
            case ast.ImportFrom(module="streamlit", names=names) if room == "panels":
                if any(name.name == "rerun" for name in names):
                    yield node.lineno, "imports st.rerun"


def modules() -> list[Path]:
    """The modules of the product, relative to the root."""
    return sorted(path.relative_to(ROOT) for path in [ROOT / "app.py", *(ROOT / "components").rglob("*.py")])


def files() -> list[Path]:
    """The files of the repository, relative to the root: those git holds, or would hold after a first commit."""
    for what in (["--cached"], ["--others"]):
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--exclude-standard", *what], cwd=ROOT, capture_output=True, text=True
        )
        if listed.returncode:
            pytest.skip("not a git checkout: nothing tells the repository's files from the reader's own")
        if paths := [Path(name) for name in listed.stdout.split("\0") if name]:
            return [path for path in paths if (ROOT / path).is_file()]
    return []


@pytest.mark.parametrize(("place", "source", "words"), INVENTED)
def test_a_broken_wall_is_noticed(place: str, source: str, words: str) -> None:
    assert any(words in complaint for complaint in complaints(Path("components", place), source))


@pytest.mark.parametrize(("place", "source"), SOUND)
def test_a_standing_wall_is_not_complained_about(place: str, source: str) -> None:
    assert complaints(Path("components", place), source) == []


@pytest.mark.parametrize("path", modules(), ids=str)
def test_a_module_stays_within_its_walls(path: Path) -> None:
    assert complaints(path, (ROOT / path).read_text(encoding="utf-8")) == []


def floor(name: str) -> int:
    """How high above the ground a module of the reader lies, by its full name."""
    return FLOORS_OF_READING.index(name.removeprefix("components.reading.").split(".")[0])


# Tests of the reader that read whole articles, or ask all phrases at once.
OF_NO_MODULE = {
    *("test_frames.py", "test_ways_of_saying.py", "test_wires.py", "phrases/test_phrase_names.py"),
    *("test_beside_a_visit.py", "test_of_no_visit.py", "test_who_goes_where.py"),
}


# Modules of the reader that do nothing, so that there is nothing to test: what they are, by their paths.
NOTHING_TO_TEST = {"status/statuses.py": "the words that a status can be", "syntax/subject.py": "fields and no methods"}


def modules_of_reader() -> dict[str, str]:
    """From each module of the reader that holds more than its docstring to the test file that is called after it."""
    room = ROOT / "components" / "reading"
    paths = {path: path.relative_to(room) for path in room.rglob("*.py")}
    return {
        str(name): str(name.with_name(f"test_{name.stem.strip('_')}.py"))
        for path, name in paths.items()
        if len(ast.parse(path.read_text(encoding="utf-8")).body) > 1
    }


def files_of_tests() -> set[str]:
    """The test files of the reader."""
    room = ROOT / "tests" / "reading"
    return {str(path.relative_to(room)) for path in room.rglob("test_*.py")}


def does_something(source: str) -> bool:
    """Whether a module holds a function or a method."""
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(ast.parse(source)))


def test_a_test_of_the_reader_is_called_after_its_module() -> None:
    assert files_of_tests() - OF_NO_MODULE - set(modules_of_reader().values()) == set()


def test_every_module_of_the_reader_has_its_own_test() -> None:
    found = files_of_tests()
    assert {name for name, test in modules_of_reader().items() if test not in found} == set(NOTHING_TO_TEST)


@pytest.mark.parametrize("name", NOTHING_TO_TEST)
def test_what_has_no_test_does_nothing(name: str) -> None:
    assert not does_something((ROOT / "components" / "reading" / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("source", "does"),
    [
        ("def f(): pass", True),
        ("class A:\n    def f(self): pass", True),
        ("class A:\n    x: int", False),
        ("X = 1", False),
    ],
)
def test_a_function_or_a_method_does_something(source: str, does: bool) -> None:
    assert does_something(source) is does


def test_every_floor_of_the_reader_is_told_of() -> None:
    names = (path.stem for path in (ROOT / "components" / "reading").iterdir() if path.suffix == ".py" or path.is_dir())
    assert sorted(FLOORS_OF_READING) == sorted(set(names) - {"__init__", "__pycache__", "tables"})


def test_the_reader_goes_from_words_to_trips_and_never_back() -> None:
    looking_up = [
        f"{path} imports {name}"
        for path in modules()
        if path.parts[:2] == ("components", "reading") and path.parts[2] != "__init__.py"
        for name in imported(ast.parse((ROOT / path).read_text(encoding="utf-8")), path)
        if name.startswith("components.reading.") and floor(name) > floor(".".join(path.with_suffix("").parts))
    ]
    assert looking_up == []


def test_one_panel_alone_shows_the_map() -> None:
    showing = [
        str(path)
        for path in modules()
        if "streamlit_folium" in imported(ast.parse((ROOT / path).read_text(encoding="utf-8")), path)
    ]
    assert len(showing) == 1, showing


def test_the_page_reads_like_a_table_of_contents() -> None:
    source = (ROOT / "app.py").read_text(encoding="utf-8")
    nodes = [type(node) for node in ast.walk(ast.parse(source))]
    assert len(source.splitlines()) < 80
    assert ast.ClassDef not in nodes
    assert ast.For not in nodes


def test_the_top_level_holds_only_what_was_agreed() -> None:
    top = {path.parts[0] for path in files()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize(
    "line",
    ["see /home" + "/ada/notes", 'open("/work' + '/main/data")', "(/root" + "/.cache)", "\t/Users" + "/ada"],
)
def test_a_path_of_one_machine_is_noticed(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize("line", ["https://example.org/home/news", "../work/x", "{base}/home/x", "a /workshop/ b"])
def test_an_address_is_not_taken_for_a_path_of_one_machine(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_no_file_names_a_package_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in files():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:  # pictures, and data in other encodings that tests may hold
            continue
        found += [f"{path} names {host}" for host in REGISTRY_HOSTS if host in text]
        found += [f"{path} holds the path {hit.group()}…" for hit in MACHINE_PATH.finditer(text)]
    assert found == []


def test_no_pattern_holds_on_to_a_whole_group() -> None:
    """Before 3.11.5 Python reads a possessive group with something to take back in it wrongly (gh-106052)."""
    held = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")
    modules = sorted((ROOT / "components").rglob("*.py"))
    assert [path.name for path in modules if held.search(path.read_text(encoding="utf-8"))] == []


def test_the_tests_mirror_the_rooms() -> None:
    rooms = {path.relative_to(ROOT / "components") for path in (ROOT / "components").rglob("*") if path.is_dir()}
    folders = {
        path.relative_to(ROOT / "tests")
        for path in (ROOT / "tests").rglob("*")
        if path.is_dir() and (path / "__init__.py").exists()
    }
    crossing = {Path(name) for name in ("app", "browser", "benchmarks", "data")}
    assert folders - rooms == crossing
