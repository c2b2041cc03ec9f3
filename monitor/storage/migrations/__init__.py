"""The history of the schema, one revision a file in versions/. Run by monitor.storage.migrate, never by hand."""
