"""Our own modules are loaded when they are first touched, so that a command pays only for what it uses.

`from kamcrm.services import naming` binds the module; its file is read and run when `naming.account` is first asked
for. `from kamcrm.folding import fold` asks at once. Only the program does this (`__main__.main`): tests and tools
import as Python always does.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any
else:
    ModuleType = type(sys)
# As Python made them for this very module, which spares importing what makes them.
Spec: Any = type(__spec__)
Source: Any = type(__spec__.loader)
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
    """Stands before the loader that reads the file."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module, not run."""
        return Late(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""

    def run(self, module: ModuleType) -> None:
        """Run it, by the loader that Python would have used."""
        module.__spec__.loader = module.__loader__ = self.real  # type: ignore[union-attr]
        self.real.exec_module(module)


class Finder:
    """Finds our modules in the folders of the package, and has them wait."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: Any = None) -> ModuleSpec | None:
        """The module's place; None for what isn't a module of ours, which Python then finds."""
        if not path or name[:7] != "kamcrm.":
            return None
        file = f"{path[0]}{os.sep}{name.rpartition('.')[2]}.py"
        if not os.path.isfile(file):
            return None
        found = Spec(name, Loader(Source(name, file)), origin=file)
        found.has_location = True
        return found


def install() -> None:
    """Have every module of ours that is imported from now on wait until it is touched, where they are files."""
    if Source.__name__ == "SourceFileLoader":
        sys.meta_path.insert(0, Finder)
