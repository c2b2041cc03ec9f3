"""Pages as JSON lines in, what newspaper4k reads of each out. Run by tools.py with .venv-newspaper; imports nothing of ours."""

import importlib
import json
import sys
import warnings


def main() -> None:
    warnings.simplefilter("ignore")
    try:
        newspaper = importlib.import_module("newspaper")
    except ImportError:
        print("absent", flush=True)
        return
    print("ready", flush=True)
    for line in sys.stdin:
        page = json.loads(line)
        try:
            article = newspaper.Article(page["url"], language="vi")
            article.download(input_html=page["html"])
            article.parse()
            date = article.publish_date
            answer = {"day": date.strftime("%Y-%m-%d") if date else None, "text": article.text}
        except Exception as error:  # noqa: BLE001 - whatever it does with a page is its result
            answer = {"fault": f"{type(error).__name__}: {error}"[:200]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
