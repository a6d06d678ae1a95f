"""langextract_roundtrip IN OUT: LangExtract loads the JSON Lines in IN and saves them in OUT.

Prints one JSON object: the number of extractions by class and by alignment status, and those whose text is not what
stands at their place.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from langextract import io

source, target = (Path(argument) for argument in sys.argv[1:])
documents = list(io.load_annotated_documents_jsonl(source, show_progress=False))
extractions = [(document.text, extraction) for document in documents for extraction in document.extractions]
print(
    json.dumps(
        {
            "classes": Counter(extraction.extraction_class for _, extraction in extractions),
            "statuses": Counter(extraction.alignment_status.value for _, extraction in extractions),
            "displaced": [
                extraction.extraction_text
                for text, extraction in extractions
                if text[extraction.char_interval.start_pos : extraction.char_interval.end_pos]
                != extraction.extraction_text
            ],
        }
    )
)
io.save_annotated_documents(iter(documents), target.parent, target.name, show_progress=False)
