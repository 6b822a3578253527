// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestActs : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
