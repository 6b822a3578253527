// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_words.h"

namespace casus::extraction {

namespace {

using Table = QHash<QString, TimeToken>;

void add(Table& table, TimeWord word, int value, const QString& forms)
{
    const QStringList list = forms.split(u' ', Qt::SkipEmptyParts);
    for (const QString& form : list)
        table.insert(form, {word, static_cast<qint16>(value), 0});
}

/// The n-th word of `forms` gets the value first + n; '|' joins forms of one value.
void addSeries(Table& table, TimeWord word, int first, const QString& forms)
{
    int value = first;
    const QStringList list = forms.split(u' ', Qt::SkipEmptyParts);
    for (const QString& form : list) {
        QString same = form;
        add(table, word, value++, same.replace(u'|', u' '));
    }
}

void addUnit(Table& table, TimeUnit unit, const QString& forms)
{
    add(table, TimeWord::Unit, static_cast<int>(unit), forms);
}

Table makeEnglish()
{
    Table t;
    addSeries(t, TimeWord::Month, 1,
              QStringLiteral(
                  "january february march april may june july august september october november december"));
    addSeries(t, TimeWord::MonthShort, 1,
              QStringLiteral("jan feb mar apr mai_ jun jul aug sep|sept oct nov dec"));
    addSeries(t, TimeWord::Weekday, 1,
              QStringLiteral("monday tuesday wednesday thursday friday saturday sunday"));
    addSeries(t, TimeWord::WeekdayShort, 1, QStringLiteral("mon tue|tues wed thu|thur|thurs fri sat sun"));
    addSeries(t, TimeWord::Number, 1,
              QStringLiteral(
                  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                  "sixteen seventeen eighteen nineteen twenty"));
    add(t, TimeWord::Number, 30, QStringLiteral("thirty"));
    add(t, TimeWord::Number, 40, QStringLiteral("forty"));
    addSeries(t, TimeWord::Ordinal, 1,
              QStringLiteral(
                  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                  "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"));
    addUnit(t, TimeUnit::Hour, QStringLiteral("hour hours"));
    addUnit(t, TimeUnit::Day, QStringLiteral("day days"));
    addUnit(t, TimeUnit::Night, QStringLiteral("nights"));
    addUnit(t, TimeUnit::Week, QStringLiteral("week weeks"));
    addUnit(t, TimeUnit::Fortnight, QStringLiteral("fortnight fortnights"));
    addUnit(t, TimeUnit::Month, QStringLiteral("month months"));
    addUnit(t, TimeUnit::Year, QStringLiteral("year years"));
    add(t, TimeWord::DayPart, 0,
        QStringLiteral(
            "morning afternoon evening night dawn midday noon dusk daybreak sunrise sunset nightfall "
            "midnight"));
    add(t, TimeWord::Early, 0, QStringLiteral("early"));
    add(t, TimeWord::Mid, 0, QStringLiteral("mid middle"));
    add(t, TimeWord::Late, 0, QStringLiteral("late"));
    add(t, TimeWord::Start, 0, QStringLiteral("start beginning"));
    add(t, TimeWord::End, 0, QStringLiteral("end"));
    add(t, TimeWord::Earlier, 0, QStringLiteral("earlier previously prior"));
    add(t, TimeWord::Later, 0, QStringLiteral("later"));
    add(t, TimeWord::Last, 0, QStringLiteral("last"));
    add(t, TimeWord::Next, 0, QStringLiteral("next coming"));
    add(t, TimeWord::This, 0, QStringLiteral("this current"));
    add(t, TimeWord::Past, 0, QStringLiteral("past"));
    add(t, TimeWord::Following, 0, QStringLiteral("following"));
    add(t, TimeWord::Previous, 0, QStringLiteral("previous preceding"));
    add(t, TimeWord::Same, 0, QStringLiteral("same"));
    add(t, TimeWord::Ago, 0, QStringLiteral("ago"));
    add(t, TimeWord::Before, 0, QStringLiteral("before"));
    add(t, TimeWord::After, 0, QStringLiteral("after"));
    add(t, TimeWord::Since, 0, QStringLiteral("since"));
    add(t, TimeWord::Between, 0, QStringLiteral("between"));
    add(t, TimeWord::From, 0, QStringLiteral("from"));
    add(t, TimeWord::And, 0, QStringLiteral("and"));
    add(t, TimeWord::To, 0, QStringLiteral("to through into"));
    add(t, TimeWord::Of, 0, QStringLiteral("of"));
    add(t, TimeWord::On, 0, QStringLiteral("on"));
    add(t, TimeWord::In, 0, QStringLiteral("in"));
    add(t, TimeWord::The, 0, QStringLiteral("the"));
    add(t, TimeWord::One, 1, QStringLiteral("a an"));
    add(t, TimeWord::Half, 0, QStringLiteral("half"));
    add(t, TimeWord::Quarter, 0, QStringLiteral("quarter"));
    add(t, TimeWord::Today, 0, QStringLiteral("today"));
    add(t, TimeWord::Yesterday, 0, QStringLiteral("yesterday"));
    add(t, TimeWord::Tomorrow, 0, QStringLiteral("tomorrow"));
    add(t, TimeWord::Tonight, 0, QStringLiteral("tonight"));
    add(t, TimeWord::Overnight, 0, QStringLiteral("overnight"));
    add(t, TimeWord::Weekend, 0, QStringLiteral("weekend"));
    add(t, TimeWord::Until, 0, QStringLiteral("until till by"));
    add(t, TimeWord::Almost, 0, QStringLiteral("almost nearly"));
    add(t, TimeWord::Hedge, 0, QStringLiteral("about around some approximately roughly over"));
    add(t, TimeWord::So, 0, QStringLiteral("so"));
    add(t, TimeWord::Far, 0, QStringLiteral("far"));
    return t;
}

Table makeFrench()
{
    Table t;
    addSeries(t, TimeWord::Month, 1,
              QStringLiteral(
                  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"));
    addSeries(t, TimeWord::MonthShort, 1,
              QStringLiteral("janv fevr|fev mars_ avr mai_ juin_ juil aout_ sept_ oct nov dec"));
    addSeries(t, TimeWord::Weekday, 1, QStringLiteral("lundi mardi mercredi jeudi vendredi samedi dimanche"));
    addSeries(t, TimeWord::Number, 2,
              QStringLiteral(
                  "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"));
    add(t, TimeWord::Number, 20, QStringLiteral("vingt"));
    add(t, TimeWord::Number, 30, QStringLiteral("trente"));
    addSeries(t, TimeWord::Ordinal, 1,
              QStringLiteral("premier|premiere|1er deuxieme|second|seconde troisieme quatrieme"));
    addUnit(t, TimeUnit::Hour, QStringLiteral("heure heures"));
    addUnit(t, TimeUnit::Day, QStringLiteral("jour jours"));
    addUnit(t, TimeUnit::Night, QStringLiteral("nuits"));
    addUnit(t, TimeUnit::Week, QStringLiteral("semaine semaines"));
    addUnit(t, TimeUnit::Month, QStringLiteral("mois"));
    addUnit(t, TimeUnit::Year, QStringLiteral("an ans annee annees"));
    add(t, TimeWord::DayPart, 0,
        QStringLiteral("matin matinee soir soiree nuit aube midi minuit crepuscule journee apresmidi"));
    add(t, TimeWord::Start, 0, QStringLiteral("debut"));
    add(t, TimeWord::Mid, 0, QStringLiteral("mi milieu"));
    add(t, TimeWord::End, 0, QStringLiteral("fin"));
    add(t, TimeWord::Last, 0, QStringLiteral("dernier derniere derniers dernieres"));
    add(t, TimeWord::Past, 0, QStringLiteral("passe passee"));
    add(t, TimeWord::Next, 0, QStringLiteral("prochain prochaine prochains"));
    add(t, TimeWord::This, 0, QStringLiteral("ce cette cet"));
    add(t, TimeWord::Following, 0, QStringLiteral("suivant suivante"));
    add(t, TimeWord::Previous, 0, QStringLiteral("precedent precedente"));
    add(t, TimeWord::Same, 0, QStringLiteral("meme"));
    add(t, TimeWord::Before, 0, QStringLiteral("avant auparavant"));
    add(t, TimeWord::After, 0, QStringLiteral("apres"));
    add(t, TimeWord::Since, 0, QStringLiteral("depuis"));
    add(t, TimeWord::Between, 0, QStringLiteral("entre"));
    add(t, TimeWord::From, 0, QStringLiteral("du"));
    add(t, TimeWord::And, 0, QStringLiteral("et"));
    add(t, TimeWord::To, 0, QStringLiteral("a au"));
    add(t, TimeWord::Of, 0, QStringLiteral("de d des"));
    add(t, TimeWord::In, 0, QStringLiteral("en dans"));
    add(t, TimeWord::The, 0, QStringLiteral("le la l les"));
    add(t, TimeWord::One, 1, QStringLiteral("un une"));
    add(t, TimeWord::Half, 0, QStringLiteral("semestre"));
    add(t, TimeWord::Quarter, 0, QStringLiteral("trimestre"));
    add(t, TimeWord::Today, 0, QStringLiteral("aujourdhui"));
    add(t, TimeWord::Yesterday, 0, QStringLiteral("hier"));
    add(t, TimeWord::Tomorrow, 0, QStringLiteral("demain"));
    add(t, TimeWord::Weekend, 0, QStringLiteral("weekend"));
    add(t, TimeWord::Eve, 0, QStringLiteral("veille"));
    add(t, TimeWord::Morrow, 0, QStringLiteral("lendemain"));
    add(t, TimeWord::Until, 0, QStringLiteral("jusqu jusque"));
    add(t, TimeWord::Almost, 0, QStringLiteral("presque"));
    add(t, TimeWord::Hedge, 0, QStringLiteral("environ quelque"));
    add(t, TimeWord::Earlier, 0, QStringLiteral("tot"));
    add(t, TimeWord::Later, 0, QStringLiteral("tard"));
    return t;
}

TimeToken numberToken(QStringView view)
{
    int value = 0;
    int digits = 0;
    for (QChar c : view) {
        const int digit = c.digitValue();
        if (digit < 0 || digits == 4)
            return {};
        value = value * 10 + digit;
        ++digits;
    }
    return digits == 0 ? TimeToken{}
                       : TimeToken{TimeWord::Number, static_cast<qint16>(value), static_cast<quint8>(digits)};
}

/// "16th", "1er": digits with an ordinal ending.
TimeToken ordinalToken(QStringView folded)
{
    qsizetype digits = 0;
    while (digits < folded.size() && folded[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 2)
        return {};
    const QStringView ending = folded.mid(digits);
    const bool ordinal =
        ending == u"st" || ending == u"nd" || ending == u"rd" || ending == u"th" || ending == u"er";
    return ordinal ? TimeToken{TimeWord::Ordinal, static_cast<qint16>(folded.left(digits).toInt()), 1}
                   : TimeToken{};
}

TimeToken punctuationToken(QStringView view)
{
    if (view.size() != 1)
        return {};
    switch (view[0].unicode()) {
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x2013: return {TimeWord::Hyphen, 0, 0};
    case u'/': return {TimeWord::Slash, 0, 0};
    case u',': return {TimeWord::Comma, 0, 0};
    case u'.': return {TimeWord::Period, 0, 0};
    default: return {};
    }
}

} // namespace

TimeWords::TimeWords()
    : m_english(makeEnglish())
    , m_french(makeFrench())
{}

std::vector<TimeToken> TimeWords::classify(const FinderInput& input) const
{
    const Table& table = input.french ? m_french : m_english;
    const text::Analysis& analysis = input.analysis;
    std::vector<TimeToken> tokens(analysis.tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const text::Token& token = analysis.tokens[i];
        const QStringView view = analysis.view(token);
        if (view.isEmpty())
            continue;
        if (view[0].isDigit()) {
            tokens[i] = numberToken(view);
            if (tokens[i].word == TimeWord::None)
                tokens[i] = ordinalToken(input.folded[i]);
        } else if (token.kind == text::TokenKind::Word) {
            const auto found = table.constFind(input.folded[i]);
            if (found != table.constEnd())
                tokens[i] = *found;
        } else {
            tokens[i] = punctuationToken(view);
        }
    }
    return tokens;
}

} // namespace casus::extraction
