// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestExtractionProperties : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestExtractionProperties)
#include "tst_extraction_properties.moc"
