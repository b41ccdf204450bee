"""Our own modules are loaded when they are first touched, so that a command pays only for what it uses.

`from kamcrm.services import naming` binds the module; its file is read and run when `naming.account` is first asked
for. `from kamcrm.folding import fold` asks at once. Only the program does this (`__main__.main`): tests and tools
import as Python always does.
"""

from __future__ import annotations

import marshal
import os
import sys
from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType
    from typing import Any
else:
    ModuleType = type(sys)
# As Python made them for this very module, which spares importing what makes them.
Spec: Any = type(__spec__)
Source: Any = type(__spec__.loader)
MAGIC: bytes = getattr(sys.modules.get("_frozen_importlib_external"), "MAGIC_NUMBER", b"") + bytes(4)
LOW = 0xFFFFFFFF
_loading = RLock()


class Late(ModuleType):
    """A module that is found but not yet run; any question about what it holds runs it."""

    def __getattribute__(self, name: str) -> Any:
        if name[:2] != "__" or name == "__dict__":
            with _loading:
                _run(self)
        return ModuleType.__getattribute__(self, name)


def _run(module: ModuleType) -> None:
    """Run the module unless another thread, or an import in a circle, already does."""
    if type(module) is Late:
        module.__class__ = ModuleType  # type: ignore[assignment]
        try:
            module.__spec__.loader.run(module)  # type: ignore[union-attr]
        except BaseException:
            module.__class__ = Late
            raise


class Loader:
    """Waits with a file of ours until its module is touched."""

    def __init__(self, name: str, file: str, cached: str, stamp: bytes) -> None:
        self.name = name
        self.file = file
        self.cached = cached
        self.stamp = stamp

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module, not run."""
        return Late(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""

    def run(self, module: ModuleType) -> None:
        """Run it; from here on it is as if Python had loaded it."""
        source = Source(self.name, self.file)
        module.__spec__.loader = module.__loader__ = source  # type: ignore[union-attr]
        exec(kept(self.cached, self.stamp) or source.get_code(self.name), module.__dict__)


def kept(cached: str, stamp: bytes) -> CodeType | None:
    """The byte-code that Python keeps beside a file; None unless it is certainly of that file as it stands.

    Python asks the same of it (PEP 552: magic number, flags, time and size of the source), in twice the time.
    """
    try:
        handle = os.open(cached, os.O_RDONLY)
    except OSError:
        return None
    content = os.read(handle, os.fstat(handle).st_size)
    os.close(handle)
    if content[:16] != stamp:
        return None
    code: CodeType = marshal.loads(memoryview(content)[16:])
    return code


class Finder:
    """Finds our modules in the folders of the package, and has them wait."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: Any = None) -> ModuleSpec | None:
        """The module's place; None for what isn't ours, or isn't there, which Python then says."""
        if not path or name[:7] != "kamcrm.":
            return None
        tail = name.rpartition(".")[2]
        return _spec(name, path[0], tail) or _spec(name, f"{path[0]}{os.sep}{tail}", "__init__")


def _spec(name: str, folder: str, stem: str) -> ModuleSpec | None:
    file = f"{folder}{os.sep}{stem}.py"
    try:
        source = os.stat(file)
    except OSError:
        return None
    stamp = MAGIC + (int(source.st_mtime) & LOW).to_bytes(4, "little") + (source.st_size & LOW).to_bytes(4, "little")
    cached = f"{folder}{os.sep}__pycache__{os.sep}{stem}.{sys.implementation.cache_tag}.pyc"
    found: ModuleSpec = Spec(name, Loader(name, file, cached, stamp), origin=file, is_package=stem == "__init__")
    found.has_location = True
    found.cached = cached
    if stem == "__init__":
        found.submodule_search_locations = [folder]
    return found


def install() -> None:
    """Have every module of ours that is imported from now on wait until it is touched, where they are files."""
    plain = not (sys.flags.optimize or sys.pycache_prefix)
    if plain and Source.__name__ == "SourceFileLoader":
        sys.meta_path.insert(0, Finder)


def uninstall() -> None:
    """Import as Python does from here on: what declares the program must run when it is imported, not when touched."""
    if Finder in sys.meta_path:
        sys.meta_path.remove(Finder)
