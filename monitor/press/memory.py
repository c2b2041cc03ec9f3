"""The index in memory: for tests, and for comparing a handful of texts without a database."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from monitor.press.article import Article
from monitor.press.lines import compared
from monitor.press.match import Indexed, strongest
from monitor.press.shingles import sampled, shingles


class MemoryIndex:
    """Keys are positions in the order of adding."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._articles: list[Indexed] = []
        self._holders: dict[int, list[int]] = defaultdict(list)
        for article in articles:
            self.add(article)

    def add(self, article: Article) -> None:
        words = compared(article.text)
        for number in sampled(shingles(words.folded)):
            self._holders[number].append(len(self._articles))
        self._articles.append(Indexed(article, words))

    def candidates(self, numbers: Collection[int], limit: int) -> Sequence[int]:
        counts = Counter(key for number in numbers for key in self._holders.get(number, ()))
        return strongest(((key, count, self._articles[key].article.appeared) for key, count in counts.items() if count > 1), limit)

    def articles(self, keys: Sequence[int]) -> Sequence[Indexed]:
        return [self._articles[key] for key in keys]
