-- description: documents, mentions, incidents with evidence and claims, steps and decisions, undo, search
-- oldest-program: 0.1.0
-- statement
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,                          -- YYYY-MM-DD
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,             -- of the canonical text in UTF-8
    length INTEGER NOT NULL CHECK (length >= 0), -- code points
    imported_at TEXT NOT NULL,               -- UTC
    status TEXT NOT NULL,
    flagged INTEGER NOT NULL DEFAULT 0,
    trashed INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    reading_note TEXT NOT NULL DEFAULT '',
    drafted_by TEXT NOT NULL DEFAULT '',
    drafted_with TEXT NOT NULL DEFAULT '',   -- fingerprint of program, lists, places, model and codebook
    open_mentions INTEGER NOT NULL DEFAULT 0,  -- kept by triggers below
    open_incidents INTEGER NOT NULL DEFAULT 0, -- kept by the store
    incident_count INTEGER NOT NULL DEFAULT 0, -- kept by the store
    copy_of INTEGER REFERENCES documents (id),     -- first document of the near copies
    revision_of INTEGER REFERENCES documents (id), -- what came from the same source before
    tags TEXT NOT NULL DEFAULT '',                 -- each between line feeds
    open_doubt REAL NOT NULL DEFAULT 0             -- kept by triggers: how unsure the undecided mentions are in sum
)
-- statement
CREATE INDEX documents_by_published ON documents (trashed, published)
-- statement
CREATE INDEX documents_by_title ON documents (trashed, title COLLATE NOCASE)
-- statement
CREATE INDEX documents_by_copy ON documents (copy_of) WHERE copy_of IS NOT NULL
-- statement
CREATE INDEX documents_by_url ON documents (url) WHERE url <> ''
-- statement
CREATE INDEX documents_by_name ON documents (name, publisher) WHERE publisher <> ''
-- statement
-- Near copies are found by these as a document comes: minima of the hashes of its word sequences ...
CREATE TABLE document_sketches (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    method TEXT NOT NULL,                    -- sketches of one method can be compared
    sketch BLOB NOT NULL
)
-- statement
-- ... and keys made of some of them: documents that share one are compared.
CREATE TABLE document_bands (
    band INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (id),
    PRIMARY KEY (band, document)
) WITHOUT ROWID
-- statement
-- Apart from the documents, so that lists stay light.
CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    text TEXT NOT NULL
)
-- statement
CREATE TRIGGER texts_never_change BEFORE UPDATE ON texts
BEGIN
    SELECT RAISE(ABORT, 'the text of a document never changes');
END
-- statement
-- Documents by trash and status with their open suggestions: counts without a scan.
CREATE TABLE document_tally (
    trashed INTEGER NOT NULL,
    status TEXT NOT NULL,
    documents INTEGER NOT NULL,
    suggestions INTEGER NOT NULL,
    PRIMARY KEY (trashed, status)
) WITHOUT ROWID
-- statement
CREATE TRIGGER documents_tally_insert AFTER INSERT ON documents
BEGIN
    INSERT INTO document_tally VALUES (NEW.trashed, NEW.status, 1, NEW.open_mentions + NEW.open_incidents)
    ON CONFLICT DO UPDATE SET documents = documents + 1, suggestions = suggestions + excluded.suggestions;
END
-- statement
CREATE TRIGGER documents_tally_update AFTER UPDATE OF trashed, status, open_mentions, open_incidents ON documents
WHEN OLD.trashed <> NEW.trashed OR OLD.status <> NEW.status
     OR OLD.open_mentions + OLD.open_incidents <> NEW.open_mentions + NEW.open_incidents
BEGIN
    UPDATE document_tally
    SET documents = documents - 1, suggestions = suggestions - OLD.open_mentions - OLD.open_incidents
    WHERE trashed = OLD.trashed AND status = OLD.status;
    INSERT INTO document_tally VALUES (NEW.trashed, NEW.status, 1, NEW.open_mentions + NEW.open_incidents)
    ON CONFLICT DO UPDATE SET documents = documents + 1, suggestions = suggestions + excluded.suggestions;
END
-- statement
CREATE VIEW document_search AS
SELECT d.id AS id, d.title AS title, d.publisher AS publisher, t.text AS body
FROM documents d JOIN texts t ON t.document = d.id
-- statement
CREATE VIRTUAL TABLE document_fts USING fts5 (
    title, publisher, body,
    content = 'document_search', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
)
-- statement
CREATE TRIGGER texts_search_insert AFTER INSERT ON texts
BEGIN
    INSERT INTO document_fts (rowid, title, publisher, body)
    SELECT id, title, publisher, body FROM document_search WHERE id = NEW.document;
END
-- statement
CREATE TRIGGER documents_search_update AFTER UPDATE OF title, publisher ON documents
WHEN OLD.title <> NEW.title OR OLD.publisher <> NEW.publisher
BEGIN
    INSERT INTO document_fts (document_fts, rowid, title, publisher, body)
    SELECT 'delete', OLD.id, OLD.title, OLD.publisher, text FROM texts WHERE document = OLD.id;
    INSERT INTO document_fts (rowid, title, publisher, body)
    SELECT NEW.id, NEW.title, NEW.publisher, text FROM texts WHERE document = NEW.id;
END
-- statement
CREATE TABLE mentions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0), -- code points, half-open
    span_end INTEGER NOT NULL CHECK (span_end >= span_begin),
    further TEXT,                            -- JSON [[begin, end], ...]
    quote TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT,                              -- JSON, by type
    state TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_at TEXT                          -- UTC, while a coder has decided it
)
-- statement
CREATE INDEX mentions_by_place ON mentions (document, span_begin, span_end)
-- statement
CREATE INDEX mentions_by_state ON mentions (state, type, document, span_begin)
-- statement
CREATE TRIGGER mentions_count_insert AFTER INSERT ON mentions WHEN NEW.state = 'suggested'
BEGIN
    UPDATE documents SET open_mentions = open_mentions + 1,
                         open_doubt = open_doubt + min(NEW.score, 1 - NEW.score)
    WHERE id = NEW.document;
END
-- statement
CREATE TRIGGER mentions_count_delete AFTER DELETE ON mentions WHEN OLD.state = 'suggested'
BEGIN
    UPDATE documents SET open_mentions = open_mentions - 1,
                         open_doubt = open_doubt - min(OLD.score, 1 - OLD.score)
    WHERE id = OLD.document;
END
-- statement
CREATE TRIGGER mentions_count_update AFTER UPDATE OF state, score ON mentions
WHEN (OLD.state = 'suggested') <> (NEW.state = 'suggested') OR (NEW.state = 'suggested' AND OLD.score <> NEW.score)
BEGIN
    UPDATE documents
    SET open_mentions = open_mentions + (NEW.state = 'suggested') - (OLD.state = 'suggested'),
        open_doubt = open_doubt + iif(NEW.state = 'suggested', min(NEW.score, 1 - NEW.score), 0)
                                - iif(OLD.state = 'suggested', min(OLD.score, 1 - OLD.score), 0)
    WHERE id = NEW.document;
END
-- statement
-- The columns that lists and filters ask for; fields, places, actors and claims have tables of their own.
CREATE TABLE incidents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    role TEXT NOT NULL,
    date_start TEXT,                         -- first and last possible day
    date_end TEXT,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    suggested INTEGER NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    flagged INTEGER NOT NULL,
    trashed INTEGER NOT NULL,
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created_at TEXT,
    updated_at TEXT
)
-- statement
CREATE INDEX incidents_by_date ON incidents (trashed, date_start)
-- statement
CREATE INDEX incidents_by_country ON incidents (country, date_start)
-- statement
CREATE INDEX incidents_by_coder ON incidents (coder)
-- statement
-- What the register orders and searches by and no column above holds. Follows from the incident; the store
-- writes it along.
CREATE TABLE incident_register (
    incident INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    perpetrator TEXT NOT NULL,
    target TEXT NOT NULL,
    killed INTEGER,                          -- best of the native policy
    wounded INTEGER,
    notes INTEGER NOT NULL,                  -- how many checks of the record have something to say
    words TEXT NOT NULL,                     -- folded
    lat REAL,                                -- of the record, else of its first place
    lon REAL,
    geo_precision INTEGER,
    uncertainty_km REAL
)
-- statement
CREATE VIRTUAL TABLE incident_fts USING fts5 (
    words, content = 'incident_register', content_rowid = 'incident', tokenize = 'unicode61 remove_diacritics 0'
)
-- statement
CREATE TRIGGER incident_register_insert AFTER INSERT ON incident_register
BEGIN
    INSERT INTO incident_fts (rowid, words) VALUES (NEW.incident, NEW.words);
END
-- statement
CREATE TRIGGER incident_register_delete AFTER DELETE ON incident_register
BEGIN
    INSERT INTO incident_fts (incident_fts, rowid, words) VALUES ('delete', OLD.incident, OLD.words);
END
-- statement
CREATE TRIGGER incident_register_update AFTER UPDATE OF words ON incident_register WHEN OLD.words <> NEW.words
BEGIN
    INSERT INTO incident_fts (incident_fts, rowid, words) VALUES ('delete', OLD.incident, OLD.words);
    INSERT INTO incident_fts (rowid, words) VALUES (NEW.incident, NEW.words);
END
-- statement
-- Every public id ever given. Rows stay when the incident goes: an id is never given twice.
CREATE TABLE public_ids (
    public_id TEXT PRIMARY KEY,
    incident INTEGER NOT NULL
) WITHOUT ROWID
-- statement
CREATE TRIGGER public_ids_stay_update BEFORE UPDATE ON public_ids
BEGIN
    SELECT RAISE(ABORT, 'public ids are never changed');
END
-- statement
CREATE TRIGGER public_ids_stay_delete BEFORE DELETE ON public_ids
BEGIN
    SELECT RAISE(ABORT, 'public ids are never given up');
END
-- statement
CREATE TABLE incident_tally (
    trashed INTEGER NOT NULL,
    status TEXT NOT NULL,
    suggested INTEGER NOT NULL,
    incidents INTEGER NOT NULL,
    PRIMARY KEY (trashed, status, suggested)
) WITHOUT ROWID
-- statement
CREATE TRIGGER incidents_tally_insert AFTER INSERT ON incidents
BEGIN
    INSERT INTO incident_tally VALUES (NEW.trashed, NEW.status, NEW.suggested, 1)
    ON CONFLICT DO UPDATE SET incidents = incidents + 1;
END
-- statement
CREATE TRIGGER incidents_tally_delete AFTER DELETE ON incidents
BEGIN
    UPDATE incident_tally SET incidents = incidents - 1
    WHERE trashed = OLD.trashed AND status = OLD.status AND suggested = OLD.suggested;
END
-- statement
CREATE TRIGGER incidents_tally_update AFTER UPDATE OF trashed, status, suggested ON incidents
WHEN OLD.trashed <> NEW.trashed OR OLD.status <> NEW.status OR OLD.suggested <> NEW.suggested
BEGIN
    UPDATE incident_tally SET incidents = incidents - 1
    WHERE trashed = OLD.trashed AND status = OLD.status AND suggested = OLD.suggested;
    INSERT INTO incident_tally VALUES (NEW.trashed, NEW.status, NEW.suggested, 1)
    ON CONFLICT DO UPDATE SET incidents = incidents + 1;
END
-- statement
CREATE TABLE incident_fields (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    key TEXT NOT NULL,
    value TEXT,                              -- JSON
    state TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    derived TEXT,                            -- JSON: what the program had drafted, once overridden
    coder TEXT NOT NULL,
    decided_at TEXT,
    evidence TEXT,                           -- JSON [{"document","begin","end","quote"}, ...]
    PRIMARY KEY (incident, key)
) WITHOUT ROWID
-- statement
CREATE TABLE incident_places (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    km REAL,
    bearing TEXT NOT NULL,
    country TEXT NOT NULL,
    lat REAL,
    lon REAL,
    gazetteer_id TEXT NOT NULL,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    coder TEXT NOT NULL,
    evidence TEXT,
    PRIMARY KEY (incident, position)
) WITHOUT ROWID
-- statement
CREATE TABLE incident_actors (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    attribution TEXT NOT NULL,
    actor_type TEXT NOT NULL,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    coder TEXT NOT NULL,
    evidence TEXT,
    side TEXT,                               -- NULL in the last five: unknown
    initiator INTEGER,
    strength_low INTEGER,
    strength_high INTEGER,
    captured INTEGER,
    PRIMARY KEY (incident, position)
) WITHOUT ROWID
-- statement
CREATE TABLE claims (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL,
    id INTEGER NOT NULL,
    document INTEGER REFERENCES documents (id),
    effect TEXT NOT NULL,
    victim_kind TEXT NOT NULL,
    victim_side TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    form TEXT NOT NULL,
    includes INTEGER NOT NULL,
    claimant_type TEXT NOT NULL,
    claimant TEXT NOT NULL,
    claimant_actor TEXT NOT NULL,
    via TEXT,                                -- JSON [text, ...]
    claim_date TEXT,
    scope TEXT NOT NULL,
    polarity TEXT NOT NULL,
    supersedes INTEGER,
    reliability TEXT NOT NULL,
    credibility TEXT NOT NULL,
    use TEXT NOT NULL,
    use_reason TEXT NOT NULL,
    suggested INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    coder TEXT NOT NULL,
    evidence TEXT,
    includes_attackers INTEGER,
    victim_actor TEXT NOT NULL,
    period TEXT NOT NULL,                    -- EDTF
    PRIMARY KEY (incident, position),
    UNIQUE (incident, id)
) WITHOUT ROWID
-- statement
CREATE INDEX claims_by_document ON claims (document)
-- statement
CREATE TABLE reports (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (id),
    evidence TEXT,
    PRIMARY KEY (incident, position)
) WITHOUT ROWID
-- statement
CREATE INDEX reports_by_document ON reports (document, incident)
-- statement
CREATE TABLE total_overrides (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    key TEXT NOT NULL,
    low INTEGER,
    best INTEGER,
    high INTEGER,
    reason TEXT NOT NULL,
    coder TEXT NOT NULL,
    decided_at TEXT,
    PRIMARY KEY (incident, key)
) WITHOUT ROWID
-- statement
CREATE TABLE sequences (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID
-- statement
INSERT INTO sequences VALUES ('claim', 0)
-- statement
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
-- statement
-- Places that the user imported, one row a file, in the gazetteer's binary form: they go where the project goes.
CREATE TABLE gazetteer_layers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,               -- base name of the file: importing it again replaces the row
    source TEXT NOT NULL,                    -- what the places come from
    credit TEXT NOT NULL,                    -- to be named with published results; may be empty
    places INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    layer BLOB NOT NULL
)
-- statement
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    text TEXT NOT NULL,
    coder TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    of INTEGER REFERENCES steps (id)         -- the step that this one undoes or redoes
)
-- statement
-- Who changed what. Written with the change, never changed after.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES steps (id),
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    before TEXT,                             -- JSON; NULL: it was new
    after TEXT                               -- JSON; NULL: it went
)
-- statement
CREATE INDEX decisions_by_step ON decisions (step)
-- statement
CREATE INDEX decisions_by_subject ON decisions (kind, subject)
-- statement
CREATE TABLE decision_documents (
    document INTEGER NOT NULL REFERENCES documents (id),
    decision INTEGER NOT NULL REFERENCES decisions (id),
    PRIMARY KEY (document, decision)
) WITHOUT ROWID
-- statement
CREATE TRIGGER steps_stay_update BEFORE UPDATE ON steps
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END
-- statement
CREATE TRIGGER steps_stay_delete BEFORE DELETE ON steps
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END
-- statement
CREATE TRIGGER decisions_stay_update BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END
-- statement
CREATE TRIGGER decisions_stay_delete BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END
-- statement
-- Steps that can be undone (undone = 0, the last first) or redone (undone = 1, the first first).
CREATE TABLE undo_state (
    step INTEGER PRIMARY KEY REFERENCES steps (id),
    undone INTEGER NOT NULL DEFAULT 0
)
-- statement
CREATE INDEX undo_state_by_undone ON undo_state (undone, step)
-- statement
-- The project's codebook; the last row holds. Decisions stay readable by those before it.
CREATE TABLE codebooks (
    version INTEGER PRIMARY KEY,
    changed_at TEXT NOT NULL,                -- UTC
    coder TEXT NOT NULL,
    changes TEXT NOT NULL,                   -- in words, one a line
    codebook TEXT NOT NULL                   -- JSON
)
-- statement
CREATE TRIGGER codebooks_stay_update BEFORE UPDATE ON codebooks
BEGIN
    SELECT RAISE(ABORT, 'former codebooks never change');
END
-- statement
CREATE TRIGGER codebooks_stay_delete BEFORE DELETE ON codebooks
BEGIN
    SELECT RAISE(ABORT, 'former codebooks are never given up');
END
-- statement
-- Ids that exports have given to incidents and that never change, whatever becomes of the record.
CREATE TABLE export_ids (
    scheme TEXT NOT NULL,                    -- "gtd"
    incident INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (scheme, incident),
    UNIQUE (scheme, id)
) WITHOUT ROWID
-- statement
-- Other people's event data, for comparison alone: nothing of the project refers to it, exports it or counts it.
CREATE TABLE reference_sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,               -- base name of the file: importing it again brings it up to date
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,                    -- empty until the import has come to its end
    imported_at TEXT NOT NULL,               -- UTC
    run INTEGER NOT NULL                     -- how often it was imported; rows of the last run stay
)
-- statement
CREATE TABLE reference_events (
    id INTEGER PRIMARY KEY,
    reference_set INTEGER NOT NULL REFERENCES reference_sets (id), -- which brought the row last
    run INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source_id TEXT NOT NULL,
    revised INTEGER NOT NULL,                -- Unix time of the source's last change; 0: unknown
    first_day INTEGER NOT NULL,              -- Julian days: first and last possible one
    last_day INTEGER NOT NULL,
    country TEXT NOT NULL,
    lat REAL,
    lon REAL,
    low INTEGER,                             -- deaths
    best INTEGER,
    high INTEGER,
    wounded INTEGER,
    grain TEXT NOT NULL,
    words TEXT NOT NULL,                     -- JSON: names of country, units, place and parties, notes, sources
    UNIQUE (kind, source_id)
)
-- statement
CREATE INDEX reference_events_by_day ON reference_events (first_day, last_day, country, lat, lon)
-- statement
CREATE INDEX reference_events_by_set ON reference_events (reference_set, run)
