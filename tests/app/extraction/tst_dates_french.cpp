// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QtTest>

using namespace casus;

// French-language reports. The publication day is Friday, 3 June 2022.
class TestDatesFrench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();

private:
    test::Reading m_reading;
};

namespace {

void row(const char* name, const char* text, const QStringList& expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << expected;
}

} // namespace

void TestDatesFrench::value_data()
{
    using L = QStringList;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    row("weekday", "Au moins 14 soldats ont été tués mardi.", L{u"mardi = 2022-05-31"_qs});
    row("weekday with part of day", "L'attaque a eu lieu samedi soir.", L{u"samedi soir = 2022-05-28"_qs});
    row("afternoon", "L'attaque a eu lieu mardi après-midi.", L{u"mardi après-midi = 2022-05-31"_qs});
    row("last weekday", "Le poste a été attaqué lundi dernier.", L{u"lundi dernier = 2022-05-30"_qs});
    row("weekday with date", "Le poste a été attaqué le mardi 15 mars.", L{u"mardi 15 mars = 2022-03-15"_qs});
    row("day and month", "Le poste a été attaqué le 15 mars.", L{u"15 mars = 2022-03-15"_qs});
    row("first of a month", "Le poste a été attaqué le 1er mai 2022.", L{u"1er mai 2022 = 2022-05-01"_qs});
    row("full date", "Bamako, 12 juillet 2021", L{u"12 juillet 2021 = 2021-07-12"_qs});
    row("month and year", "Les coups d'État d'août 2020 et de mai 2021.",
        L{u"août 2020 = 2020-08"_qs, u"mai 2021 = 2021-05"_qs});
    row("month alone", "Une mine a tué trois civils en février.", L{u"février = 2022-02"_qs});
    row("bare year", "L'insurrection a commencé en 2012.", L{u"2012 = 2012"_qs});
    row("night between weekdays", "Dans la nuit de samedi à dimanche, un village a été attaqué.",
        L{u"nuit de samedi à dimanche = 2022-05-28/2022-05-29"_qs});
    row("night between days", "Dans la nuit du 12 au 13 mars, le poste a été attaqué.",
        L{u"nuit du 12 au 13 mars = 2022-03-12/2022-03-13"_qs});
    row("night with weekdays and days", "Dans la nuit du samedi 12 au dimanche 13 mars, une attaque.",
        L{u"nuit du samedi 12 au dimanche 13 mars = 2022-03-12/2022-03-13"_qs});
    row("the eve", "Le 22 mai, un camp a été attaqué. La veille, six villages avaient été visés.",
        L{u"22 mai = 2022-05-22"_qs, u"La veille = 2022-05-21"_qs});
    row("the morrow", "Samedi, des hommes armés ont attaqué Foubé. Le lendemain, ils sont revenus.",
        L{u"Samedi = 2022-05-28"_qs, u"Le lendemain = 2022-05-29"_qs});
    row("same day", "Samedi, des hommes ont attaqué Foubé. Le même jour, une mine a explosé.",
        L{u"Samedi = 2022-05-28"_qs, u"Le même jour = 2022-05-28"_qs});
    row("days earlier", "L'embuscade a eu lieu mardi. Deux jours plus tôt, un poste avait été attaqué.",
        L{u"mardi = 2022-05-31"_qs, u"Deux jours plus tôt = 2022-05-29"_qs});
    row("days ago", "Ils ont tué 25 villageois il y a deux jours.", L{u"il y a deux jours = 2022-06-01"_qs});
    row("months ago", "Le camp avait été attaqué il y a trois mois.", L{u"il y a trois mois = 2022-03"_qs});
    row("yesterday", "Le convoi a été attaqué hier.", L{u"hier = 2022-06-02"_qs});
    row("day before yesterday", "Le convoi a été attaqué avant-hier.", L{u"avant-hier = 2022-06-01"_qs});
    row("today", "Ils seront inhumés aujourd'hui.", L{u"aujourd'hui = 2022-06-03"_qs});
    row("the weekend", "Ils ont été tués ce week-end.", L{u"ce week-end = 2022-05-28/2022-05-29"_qs});
    row("last week", "Ils ont été tués la semaine dernière.",
        L{u"la semaine dernière = 2022-05-23/2022-05-29"_qs});
    row("this week", "Ils ont été tués cette semaine.", L{u"cette semaine = 2022-05-30/2022-06-05"_qs});
    row("last month", "Ils ont été tués le mois dernier.", L{u"le mois dernier = 2022-05"_qs});
    row("this month", "Dix attaques ont eu lieu ce mois-ci.", L{u"ce mois-ci = 2022-06"_qs});
    row("last year", "Dix attaques ont eu lieu l'an dernier.", L{u"l'an dernier = 2021"_qs});
    row("this year", "Dix attaques ont eu lieu cette année.", L{u"cette année = 2022"_qs});
    row("end of year", "La junte a lancé une offensive fin 2021.", L{u"fin 2021 = 2021-12"_qs});
    row("early month", "Début avril, l'armée s'est retirée.", L{u"Début avril = 2022-04-01/2022-04-10"_qs});
    row("mid month", "La ville est tombée mi-novembre.", L{u"mi-novembre = 2021-11-11/2021-11-20"_qs});
    row("late month", "Une frappe a tué un chef fin mai.", L{u"fin mai = 2022-05-21/2022-05-31"_qs});
    row("since a year", "Depuis 2012, le Mali est en crise.", L{u"Depuis 2012 = 2012/.."_qs});
    row("since a month", "La junte dirige depuis janvier.", L{u"depuis janvier = 2022-01/.."_qs});
    row("since a month named as one", "Les raids se multiplient depuis le mois de janvier.",
        L{u"depuis le mois de janvier = 2022-01/.."_qs});
    row("a month of last year", "Une frappe a fait dix morts en octobre de l'année dernière.",
        L{u"octobre de l'année dernière = 2021-10"_qs});
    row("since the start of the year", "Les raids se multiplient depuis le début de l'année.",
        L{u"depuis le début de l'année = 2022-01/.."_qs});
    row("between months", "La situation s'est dégradée entre juin et décembre 2021.",
        L{u"entre juin et décembre 2021 = 2021-06/2021-12"_qs});
    row("days of one month", "Bulletin du 6 au 12 mai 2022",
        L{u"6 au 12 mai 2022 = 2022-05-06/2022-05-12"_qs});
    row("feast with a fixed date", "Ils ont attaqué le jour de Noël.", L{u"jour de Noël = 2021-12-25"_qs});
    row("weekday at dawn", "Ils ont attaqué jeudi à l'aube.", L{u"jeudi à l'aube = 2022-06-02"_qs});
    row("weekday in the evening", "Ils ont attaqué samedi dans la soirée.",
        L{u"samedi dans la soirée = 2022-05-28"_qs});
    row("weekday in the small hours", "Ils ont attaqué lundi au petit matin.",
        L{u"lundi au petit matin = 2022-05-30"_qs});
    row("the weekend before", "Ils ont attaqué le week-end dernier.",
        L{u"le week-end dernier = 2022-05-28/2022-05-29"_qs});
    row("since a weekday", "Les combats durent depuis mardi.", L{u"depuis mardi = 2022-05-31/.."_qs});
    row("day of the report beside the day of the act",
        "Ils ont attaqué mardi un village, a-t-on appris jeudi. Le lendemain, ils sont revenus.",
        L{u"mardi = 2022-05-31"_qs, u"jeudi = 2022-06-02"_qs, u"Le lendemain = 2022-06-01"_qs});
    row("without accents, in capitals", "TUES DANS LA NUIT DE LUNDI A MARDI PRES DE MENAKA, DEBUT AOUT",
        L{u"NUIT DE LUNDI A MARDI = 2022-05-30/2022-05-31"_qs, u"DEBUT AOUT = 2021-08-01/2021-08-10"_qs});
    row("ahead", "Les obsèques auront lieu dimanche.", L{u"dimanche = 2022-06-05"_qs});
    row("elided article before a part of day", "Ils ont attaqué à l'aube.", {});
    row("seven is no September", "Ils ont tué sept soldats et enlevé mars des leurs.", {});
}

void TestDatesFrench::value()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Date, text, QDate(2022, 6, 3), QStringLiteral("fr")),
             expected);
}

QTEST_GUILESS_MAIN(TestDatesFrench)
#include "tst_dates_french.moc"
