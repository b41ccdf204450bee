"""Our own modules are loaded when they are first touched, so that a command pays only for what it uses.

`from kamcrm.services import naming` binds the module; its file is read and run when `naming.account` is first asked
for. `from kamcrm.folding import fold` asks at once. Only the program does this (`__main__.main`): tests and tools
import as Python always does.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any
else:
    ModuleType = type(sys)
# As Python made them for this very module, which spares importing what makes them.
Spec: Any = type(__spec__)
Source: Any = type(__spec__.loader)
MAGIC: bytes = getattr(sys.modules.get("_frozen_importlib_external"), "MAGIC_NUMBER", b"") + bytes(4)
LOW = 0xFFFFFFFF
_stamps: dict[str, bytes] = {}  # What the byte-code of each file must begin with.
_loading = RLock()
_python = builtins.__import__


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
            exec(_prepared(module), module.__dict__)
        except BaseException:
            module.__class__ = Late
            raise


def _prepared(module: ModuleType) -> CodeType:
    """What the module runs; from here on it is as if Python had loaded it."""
    name, file = module.__name__, str(module.__file__)
    folder, _, tail = file.rpartition(os.sep)
    cached = f"{folder}{os.sep}__pycache__{os.sep}{tail[:-2]}{sys.implementation.cache_tag}.pyc"
    is_package = tail == "__init__.py"
    source = Source(name, file)
    spec = Spec(name, source, origin=file, is_package=is_package)
    spec.has_location, spec.cached = True, cached
    if is_package:
        spec.submodule_search_locations = [folder]
    module.__spec__, module.__loader__ = spec, source
    module.__package__ = spec.parent
    code: CodeType = kept(cached, _stamps[name]) or source.get_code(name)
    return code


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


def _import(
    name: str, globals: Any = None, locals: Any = None, fromlist: Sequence[str] | None = (), level: int = 0
) -> ModuleType:
    """What the import statement calls: modules of ours are found, all others are Python's to import.

    A finder on `sys.meta_path` would be the usual way. By that way finding a module takes longer than running most.
    """
    module = None
    if not level and name[:6] == "kamcrm" and name[6:7] in ("", "."):
        module = sys.modules.get(name) or _found(name)
    if module is None:
        return _python(name, globals, locals, fromlist, level)
    if not fromlist:
        return sys.modules["kamcrm"]
    if hasattr(module, "__path__"):
        for wanted in fromlist:
            if not hasattr(module, wanted):
                _found(f"{name}.{wanted}")
    return module


def _found(name: str) -> ModuleType | None:
    """A module of ours, waiting; None when there is no such file."""
    above, _, tail = name.rpartition(".")
    parent = sys.modules.get(above) or (_found(above) if above else None)
    if parent is None:
        return None
    folder = f"{parent.__path__[0]}{os.sep}{tail}"
    return _waiting(name, f"{folder}.py") or _waiting(name, f"{folder}{os.sep}__init__.py", folder)


def _waiting(name: str, file: str, folder: str = "") -> ModuleType | None:
    try:
        source = os.stat(file)
    except OSError:
        return None
    module = Late(name)
    module.__file__ = file
    if folder:
        module.__path__ = [folder]
    size, changed = source.st_size & LOW, int(source.st_mtime) & LOW
    _stamps[name] = MAGIC + changed.to_bytes(4, "little") + size.to_bytes(4, "little")
    found = sys.modules.setdefault(name, module)  # Another thread may have been first.
    above, _, tail = name.rpartition(".")
    setattr(sys.modules[above], tail, found)
    return found


def install() -> None:
    """Have every module of ours that is imported from now on wait until it is touched, where they are files."""
    plain = not (sys.flags.optimize or sys.pycache_prefix)
    if plain and Source.__name__ == "SourceFileLoader":
        builtins.__import__ = _import


def uninstall() -> None:
    """Import as Python does from here on: what declares the program must run when it is imported, not when touched."""
    builtins.__import__ = _python
