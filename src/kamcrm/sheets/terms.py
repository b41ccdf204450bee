"""What figures of money rest on, in words: an assumption that is not said is a guess."""

from __future__ import annotations

from kamcrm.wording import money, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamcrm.services.books import Terms


def said(terms: Terms, *, estimated: bool = True) -> list[str]:
    """What an hour is taken to cost, which margin stands in, and which currencies could not be added."""
    hour = f"an hour costs {money(terms.hourly)}" + ("" if terms.configured else ", as nothing else is configured")
    lines = [hour]
    if estimated and terms.usual is not None:
        lines = [f"{hour}; where no cost is known a margin of {number(terms.usual / 10)} % stands in"]
    return lines + left_out(terms.missing)


def left_out(codes: Iterable[str]) -> list[str]:
    """That amounts in these currencies could not be added, and what to do about it."""
    return [f"amounts in {code} are left out, for there is no rate: kamcrm rates add {code} RATE" for code in codes]
