// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestExtractor : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
