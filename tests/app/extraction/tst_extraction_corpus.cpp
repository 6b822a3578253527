// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestExtractionCorpus : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestExtractionCorpus)
#include "tst_extraction_corpus.moc"
