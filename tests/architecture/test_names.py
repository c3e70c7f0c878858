"""What a module shows is what others use of it, and stands before what they do not."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT, name_of, nodes_of, tracked, tree_of

# Beside a definition these say nothing of who calls it; any other decorator hands it to somebody.
OF_ITS_OWN_MODULE = {"cache", "lru_cache", "contextmanager"}
# Called by what finds them by name: each slice's entrance, and a child process's.
FOUND_BY_NAME = {"register", "main", "log"}
# A file name in two packages names one thing, and the package says of what.
ONE_THING_EACH = {
    "__init__.py": "what a package is",
    "add_views.py": "the pages on which evidence is added",
    "blueprint.py": "where a part's pages are registered",
    "commands.py": "a slice's commands",
    "conditions.py": "conditions of a question set: their model, their validation, on paper",
    "cover.py": "the cover of a report or form: as content, built into it",
    "decisions.py": "the answers of a table: of who may do what, of the workflow",
    "errors.py": "errors, and how pages show them",
    "fields.py": "fields of forms: of all pages, and of an answer",
    "findings.py": "candidate findings: computed, as content, built into it",
    "form.py": "the form of a question, and a form on paper",
    "forms.py": "a part's forms",
    "grades.py": "grades in the report: as content, built into it",
    "images.py": "pictures: checked, and drawn for the demonstration",
    "measures.py": "measures: validated, on a page, in the report, on paper",
    "method.py": "the method in the report: as content, built into it",
    "model.py": "what is read from YAML",
    "models.py": "a slice's tables",
    "organisations.py": "organisations: their kinds and roles, and their rows",
    "page.py": "all that one page shows",
    "people.py": "people, and the made-up ones",
    "questions.py": "questions: validated, as content of the report, built into it",
    "reader.py": "what stands in a form of ours, read strictly: a file of answers, a seal",
    "readiness.py": "what to know before signing: its rule, as content, built into it",
    "report.py": "the report: as content, built into it",
    "score.py": "scoring, and the command of that name",
    "service.py": "a part's rules on its tables",
    "summary.py": "the summary for chief officers: as content, built into it",
    "table.py": "a table that the service asks: of who may do what, of the workflow",
    "usage.py": "where evidence is used: asked by the library, told by exhibits",
    "views.py": "a part's pages",
}


def module_of(path: Path) -> str:
    """How a module is imported."""
    return name_of(path).removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def defined(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """The functions and constants of a module that nothing but its name hands to others."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name, decorator_list=decorators):
                if all(decorator_name(each) in OF_ITS_OWN_MODULE for each in decorators):
                    yield name, node
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                if name.isupper():
                    yield name, node


def decorator_name(decorator: ast.expr) -> str:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


@cache
def used_elsewhere() -> dict[str, set[str]]:
    """By module, the names of it that other modules import or reach through it."""
    used: dict[str, set[str]] = defaultdict(set)
    for path in tracked("checklist/*.py", "tests/*.py", "migrations/*.py"):
        for module, name in (*reached(tree_of(path)), *named_in_texts(tree_of(path))):
            used[module].add(name)
    return used


def reached(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module imports, and what it reads through a module that it imports."""
    aliases: dict[str, set[str]] = defaultdict(set)
    for origin in nodes_of(tree, ast.ImportFrom):
        for alias in origin.names if origin.module else ():
            yield origin.module or "", alias.name
            aliases[alias.asname or alias.name].add(f"{origin.module}.{alias.name}")
    for node in nodes_of(tree, ast.Attribute):
        if isinstance(node.value, ast.Name):
            yield from ((module, node.attr) for module in aliases.get(node.value.id, ()))


def named_in_texts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What is named by its whole path, or imported by a program handed to another process."""
    for node in nodes_of(tree, ast.Constant):
        match node.value:
            case str(text) if text.startswith("checklist."):
                module, _, attr = text.rpartition(".")
                yield module, attr
            case str(text) if "import" in text:
                for inner in imports_in(text):
                    yield from ((inner.module or "", alias.name) for alias in inner.names)


def imports_in(text: str) -> list[ast.ImportFrom]:
    """The imports of a program that a test hands to another process, if it is one."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return []
    return [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]


def shown_for_nothing(module: str, tree: ast.Module) -> list[str]:
    """The names without an underscore that only their own module uses."""
    return [
        f"{module}.{name}"
        for name, _ in defined(tree)
        if not name.startswith("_") and name not in used_elsewhere()[module] | FOUND_BY_NAME
    ]


def below_private(module: str, tree: ast.Module) -> list[str]:
    """The functions that others use and that stand below one that only the module uses.

    A function that is called while the module is read has to stand before that, and may.
    """
    early = names_needed_while_read(tree)
    functions = [name for name, node in defined(tree) if isinstance(node, ast.FunctionDef)]
    private = [name for name in functions if name.startswith("_") and name not in early]
    if not private:
        return []
    first = functions.index(private[0])
    return [f"{module}.{name}" for name in functions[first:] if not name.startswith("_")]


def names_needed_while_read(tree: ast.Module) -> set[str]:
    """The names that the statements of a module use outside of function bodies, or lead to."""
    bodies = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    needed: set[str] = set()
    waiting = [name for node in tree.body for name in names_outside_bodies(node)]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            if name in bodies:
                waiting += [
                    each.id for each in ast.walk(bodies[name]) if isinstance(each, ast.Name)
                ]
    return needed


def names_outside_bodies(node: ast.stmt) -> Iterator[str]:
    parts: list[ast.AST] = [node]
    if isinstance(node, ast.FunctionDef):
        parts = [*node.decorator_list, *node.args.defaults]
    elif isinstance(node, ast.ClassDef):
        for each in node.body:
            yield from names_outside_bodies(each)
        parts = [*node.decorator_list, *node.bases]
    for part in parts:
        yield from (each.id for each in ast.walk(part) if isinstance(each, ast.Name))


def test_what_only_its_own_module_uses_begins_with_an_underscore() -> None:
    modules = [path for path in tracked("checklist/*.py") if path.name != "__init__.py"]

    assert [
        name for path in modules for name in shown_for_nothing(module_of(path), tree_of(path))
    ] == []


def test_what_others_use_stands_before_what_they_do_not() -> None:
    modules = tracked("checklist/*.py")

    assert [
        name for path in modules for name in below_private(module_of(path), tree_of(path))
    ] == []


@pytest.mark.parametrize(
    ("source", "refused_by"),
    [
        ("def find(): ...\n", shown_for_nothing),
        ("LIMIT = 3\n", shown_for_nothing),
        ("def _find(): ...\n\n\ndef register(): ...\n", below_private),
    ],
)
def test_each_rule_refuses_a_copy_in_which_it_is_broken(source: str, refused_by: object) -> None:
    module = "checklist.evidence.service"
    tree = ast.parse(source + (ROOT / "checklist/evidence/service.py").read_text())
    assert callable(refused_by)

    assert refused_by(module, tree)


def test_a_file_name_stands_in_two_packages_only_where_the_package_makes_it_one_thing() -> None:
    counts = Counter(path.name for path in tracked("checklist/*.py"))

    assert {name for name, count in counts.items() if count > 1} == set(ONE_THING_EACH)


def test_no_folder_has_more_than_two_dozen_modules_to_read() -> None:
    folders = defaultdict(list)
    for path in tracked("checklist/*.py"):
        folders[path.parent].append(path.name)

    assert {
        name_of(folder): len(names) for folder, names in folders.items() if len(names) > 24
    } == {}
