// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
class TestMerge : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
