// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_kinds.h"

#include "text/characters.h"
#include "text/lines.h"

#include <algorithm>
#include <array>

namespace casus::text {

namespace {

// All cues are lower case with straight apostrophes; lines are compared in that form.

// A short line that begins so is furniture of the page.
constexpr std::array kFurnitureStarts{
    QStringView(u"share this"),
    QStringView(u"share on"),
    QStringView(u"share article"),
    QStringView(u"share story"),
    QStringView(u"tweet"),
    QStringView(u"print this"),
    QStringView(u"email this"),
    QStringView(u"click here"),
    QStringView(u"tap here"),
    QStringView(u"click to"),
    QStringView(u"skip to"),
    QStringView(u"jump to"),
    QStringView(u"back to top"),
    QStringView(u"advertisement"),
    QStringView(u"story continues below"),
    QStringView(u"article continues"),
    QStringView(u"continue reading"),
    QStringView(u"sign in"),
    QStringView(u"sign up"),
    QStringView(u"log in"),
    QStringView(u"login"),
    QStringView(u"register"),
    QStringView(u"subscribe"),
    QStringView(u"follow us"),
    QStringView(u"like us on"),
    QStringView(u"join our"),
    QStringView(u"join us on"),
    QStringView(u"download our app"),
    QStringView(u"get our newsletter"),
    QStringView(u"newsletter"),
    QStringView(u"already a subscriber"),
    QStringView(u"support our journalism"),
    QStringView(u"donate now"),
    QStringView(u"become a member"),
    QStringView(u"previous post"),
    QStringView(u"next post"),
    QStringView(u"previous article"),
    QStringView(u"next article"),
    QStringView(u"older posts"),
    QStringView(u"newer posts"),
    QStringView(u"post a comment"),
    QStringView(u"add a comment"),
    QStringView(u"leave a comment"),
    QStringView(u"leave a reply"),
    QStringView(u"post comment"),
    QStringView(u"no comments"),
    QStringView(u"comments are closed"),
    QStringView(u"comments on this"),
    QStringView(u"view comments"),
    QStringView(u"show comments"),
    QStringView(u"load more"),
    QStringView(u"your email address"),
    QStringView(u"your e-mail address"),
    QStringView(u"required fields"),
    QStringView(u"save my name"),
    QStringView(u"disclaimer"),
    QStringView(u"all rights reserved"),
    QStringView(u"copyright"),
    QStringView(u"©"),
    QStringView(u"(c) 20"),
    QStringView(u"terms of use"),
    QStringView(u"terms and conditions"),
    QStringView(u"privacy policy"),
    QStringView(u"your privacy"),
    QStringView(u"we value your privacy"),
    QStringView(u"we use cookies"),
    QStringView(u"this site uses cookies"),
    QStringView(u"this website uses cookies"),
    QStringView(u"accept all"),
    QStringView(u"accept cookies"),
    QStringView(u"manage settings"),
    QStringView(u"manage cookies"),
    QStringView(u"cookie settings"),
    QStringView(u"about us"),
    QStringView(u"contact us"),
    QStringView(u"site map"),
    QStringView(u"sitemap"),
    QStringView(u"main menu"),
    QStringView(u"more to follow"),
    QStringView(u"this is a breaking news"),
    QStringView(u"this is a developing"),
    QStringView(u"source site"),
    QStringView(u"tags:"),
    QStringView(u"filed under"),
    QStringView(u"posted in"),
    QStringView(u"the end of this"),
    QStringView(u"the rest of this article"),
    QStringView(u"this article is reserved"),
    QStringView(u"listen to this"),
    QStringView(u"watch live"),
    QStringView(u"reading time"),
    QStringView(u"partager"),
    QStringView(u"s'abonner"),
    QStringView(u"abonnez-vous"),
    QStringView(u"inscrivez-vous"),
    QStringView(u"se connecter"),
    QStringView(u"connectez-vous"),
    QStringView(u"suivez-nous"),
    QStringView(u"retrouvez-nous"),
    QStringView(u"laisser un commentaire"),
    QStringView(u"ajouter un commentaire"),
    QStringView(u"les commentaires sont"),
    QStringView(u"votre adresse e-mail"),
    QStringView(u"votre adresse de messagerie"),
    QStringView(u"tous droits réservés"),
    QStringView(u"mentions légales"),
    QStringView(u"politique de confidentialité"),
    QStringView(u"accepter tout"),
    QStringView(u"tout accepter"),
    QStringView(u"gérer les cookies"),
    QStringView(u"publicité"),
    QStringView(u"article précédent"),
    QStringView(u"article suivant"),
    QStringView(u"la suite de cet article"),
    QStringView(u"il vous reste"),
    QStringView(u"aller au contenu"),
    QStringView(u"haut de page"),
    QStringView(u"plan du site"),
    QStringView(u"temps de lecture"),
    QStringView(u"cet article est réservé"),
    QStringView(u"imprimer"),
};

// A line of any length that speaks so of the page itself is furniture when two of these stand in it.
constexpr std::array kPageTalk{
    QStringView(u"cookie"),
    QStringView(u"this site"),
    QStringView(u"this website"),
    QStringView(u"this page"),
    QStringView(u"reload the page"),
    QStringView(u"alerts"),
    QStringView(u"newsletter"),
    QStringView(u"you agree"),
    QStringView(u"your choices"),
    QStringView(u"privacy"),
    QStringView(u"terms of use"),
    QStringView(u"e-mail address"),
    QStringView(u"email address"),
    QStringView(u"leave a comment"),
    QStringView(u"tap here"),
    QStringView(u"click here"),
    QStringView(u"all rights reserved"),
    QStringView(u"do not republish"),
    QStringView(u"may not be republished"),
    QStringView(u"without permission"),
    QStringView(u"without our consent"),
    QStringView(u"log in"),
    QStringView(u"subscribers only"),
    QStringView(u"commenters"),
    QStringView(u"sign up"),
    QStringView(u"ce site"),
    QStringView(u"vos choix"),
    QStringView(u"confidentialité"),
    QStringView(u"réservé aux abonnés"),
    QStringView(u"tous droits"),
    QStringView(u"votre adresse"),
};

// Items of a bar such as "Sign in | Register" or "Log in · Offers".
constexpr std::array kBarWords{
    QStringView(u"log in"),     QStringView(u"sign in"),     QStringView(u"register"),
    QStringView(u"my account"), QStringView(u"subscribe"),   QStringView(u"print"),
    QStringView(u"share"),      QStringView(u"contact"),     QStringView(u"newsletter"),
    QStringView(u"terms"),      QStringView(u"privacy"),     QStringView(u"about"),
    QStringView(u"edition"),    QStringView(u"comment"),     QStringView(u"facebook"),
    QStringView(u"twitter"),    QStringView(u"whatsapp"),    QStringView(u"telegram"),
    QStringView(u"e-mail"),     QStringView(u"email"),       QStringView(u"settings"),
    QStringView(u"offers"),     QStringView(u"corrections"), QStringView(u"menu"),
    QStringView(u"connexion"),  QStringView(u"compte"),      QStringView(u"abonn"),
    QStringView(u"contacts"),
};

// Opens the title of another article, or alone on its line a list of such titles.
constexpr std::array kRelatedStarts{
    QStringView(u"read also"),
    QStringView(u"also read"),
    QStringView(u"see also"),
    QStringView(u"read more"),
    QStringView(u"read next"),
    QStringView(u"more on this"),
    QStringView(u"more stories"),
    QStringView(u"more from"),
    QStringView(u"related"),
    QStringView(u"you may also"),
    QStringView(u"you might also"),
    QStringView(u"most read"),
    QStringView(u"most popular"),
    QStringView(u"most viewed"),
    QStringView(u"trending"),
    QStringView(u"recommended"),
    QStringView(u"latest news"),
    QStringView(u"latest stories"),
    QStringView(u"editor's picks"),
    QStringView(u"top stories"),
    QStringView(u"watch:"),
    QStringView(u"watch also"),
    QStringView(u"in case you missed"),
    QStringView(u"don't miss"),
    QStringView(u"lire aussi"),
    QStringView(u"à lire"),
    QStringView(u"a lire aussi"),
    QStringView(u"lire également"),
    QStringView(u"voir aussi"),
    QStringView(u"lire la suite"),
    QStringView(u"sur le même sujet"),
    QStringView(u"articles liés"),
    QStringView(u"dans la même rubrique"),
    QStringView(u"les plus lus"),
    QStringView(u"nos lecteurs ont lu"),
};

constexpr std::array kCaptionStarts{
    QStringView(u"file photo"),
    QStringView(u"file -"),
    QStringView(u"file –"),
    QStringView(u"photo:"),
    QStringView(u"photo :"),
    QStringView(u"image:"),
    QStringView(u"picture:"),
    QStringView(u"pictured:"),
    QStringView(u"caption:"),
    QStringView(u"an undated image"),
    QStringView(u"an undated photo"),
    QStringView(u"undated image"),
    QStringView(u"undated photo"),
    QStringView(u"in this photo"),
    QStringView(u"in this image"),
    QStringView(u"in this file"),
    QStringView(u"this photo"),
    QStringView(u"this image"),
    QStringView(u"this file photo"),
    QStringView(u"this handout"),
    QStringView(u"screengrab"),
    QStringView(u"screenshot"),
    QStringView(u"still image"),
    QStringView(u"a still from"),
    QStringView(u"a screengrab"),
    QStringView(u"photo d'archives"),
    QStringView(u"photo d'illustration"),
    QStringView(u"image d'illustration"),
    QStringView(u"légende"),
    QStringView(u"crédit photo"),
    QStringView(u"photo credit"),
    QStringView(u"illustration"),
};
constexpr std::array kCaptionEnds{
    QStringView(u"photo)"),        QStringView(u"image)"),
    QStringView(u"images)"),       QStringView(u"getty images"),
    QStringView(u"getty images."), QStringView(u"file photo"),
    QStringView(u"file photo."),   QStringView(u"/file photo"),
    QStringView(u"(file)"),        QStringView(u"/handout"),
    QStringView(u"/ reuters"),     QStringView(u"/ afp"),
    QStringView(u"/ ap"),          QStringView(u"/afp"),
    QStringView(u"/reuters"),      QStringView(u"(photo d'archives)"),
    QStringView(u"[file photo]"),
};
constexpr std::array kCreditStarts{
    QStringView(u"by "),
    QStringView(u"with "),
    QStringView(u"source: "),
    QStringView(u"par "),
    QStringView(u"avec "),
    QStringView(u"(reporting by"),
    QStringView(u"reporting by"),
    QStringView(u"(additional reporting"),
    QStringView(u"additional reporting"),
    QStringView(u"editing by"),
    QStringView(u"(editing by"),
    QStringView(u"writing by"),
    QStringView(u"(writing by"),
    QStringView(u"written by"),
    QStringView(u"from our correspondent"),
    QStringView(u"de notre correspondant"),
};
constexpr std::array kDateWords{
    QStringView(u"january"),   QStringView(u"february"), QStringView(u"march"),    QStringView(u"april"),
    QStringView(u"may"),       QStringView(u"june"),     QStringView(u"july"),     QStringView(u"august"),
    QStringView(u"september"), QStringView(u"october"),  QStringView(u"november"), QStringView(u"december"),
    QStringView(u"jan"),       QStringView(u"feb"),      QStringView(u"mar"),      QStringView(u"apr"),
    QStringView(u"jun"),       QStringView(u"jul"),      QStringView(u"aug"),      QStringView(u"sep"),
    QStringView(u"sept"),      QStringView(u"oct"),      QStringView(u"nov"),      QStringView(u"dec"),
    QStringView(u"janvier"),   QStringView(u"février"),  QStringView(u"mars"),     QStringView(u"avril"),
    QStringView(u"mai"),       QStringView(u"juin"),     QStringView(u"juillet"),  QStringView(u"août"),
    QStringView(u"septembre"), QStringView(u"octobre"),  QStringView(u"novembre"), QStringView(u"décembre"),
};
constexpr std::array kDateCompanions{
    QStringView(u"monday"),    QStringView(u"tuesday"),  QStringView(u"wednesday"), QStringView(u"thursday"),
    QStringView(u"friday"),    QStringView(u"saturday"), QStringView(u"sunday"),    QStringView(u"mon"),
    QStringView(u"tue"),       QStringView(u"wed"),      QStringView(u"thu"),       QStringView(u"fri"),
    QStringView(u"sat"),       QStringView(u"sun"),      QStringView(u"lundi"),     QStringView(u"mardi"),
    QStringView(u"mercredi"),  QStringView(u"jeudi"),    QStringView(u"vendredi"),  QStringView(u"samedi"),
    QStringView(u"dimanche"),  QStringView(u"date"),     QStringView(u"dated"),     QStringView(u"posted"),
    QStringView(u"published"), QStringView(u"updated"),  QStringView(u"modified"),  QStringView(u"last"),
    QStringView(u"on"),        QStringView(u"at"),       QStringView(u"in"),        QStringView(u"print"),
    QStringView(u"the"),       QStringView(u"of"),       QStringView(u"to"),        QStringView(u"am"),
    QStringView(u"pm"),        QStringView(u"p.m."),     QStringView(u"a.m."),      QStringView(u"gmt"),
    QStringView(u"utc"),       QStringView(u"h"),        QStringView(u"min"),       QStringView(u"mins"),
    QStringView(u"minutes"),   QStringView(u"reading"),  QStringView(u"read"),      QStringView(u"time"),
    QStringView(u"period"),    QStringView(u"covered"),  QStringView(u"publié"),    QStringView(u"le"),
    QStringView(u"à"),         QStringView(u"mis"),      QStringView(u"jour"),      QStringView(u"modifié"),
    QStringView(u"du"),        QStringView(u"au"),       QStringView(u"temps"),     QStringView(u"de"),
    QStringView(u"lecture"),   QStringView(u"first"),    QStringView(u"from"),      QStringView(u"issued"),
};

constexpr qsizetype kShort = 130;  // longer lines are prose unless they talk of the page
constexpr qsizetype kButton = 40;  // the words of a button or a link
constexpr qsizetype kHeading = 90; // a subhead is no longer
constexpr qsizetype kProse = 80;   // a line from here on that ends as a sentence is body text

template <std::size_t N>
bool startsWithAny(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) { return text.startsWith(cue); });
}

template <std::size_t N>
bool endsWithAny(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) { return text.endsWith(cue); });
}

template <std::size_t N>
bool isOneOf(QStringView text, const std::array<QStringView, N>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

QString lowered(QStringView text)
{
    QString lower = text.toString().toLower();
    lower.replace(QChar(0x2019), u'\'');
    return lower;
}

/// Does the cue end where a word of the line ends? "tweet" opens "Tweet | Share", not "Tweeting from ...".
template <std::size_t N>
bool startsWithPhrase(QStringView text, const std::array<QStringView, N>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [&](QStringView cue) {
        if (!text.startsWith(cue))
            return false;
        if (text.size() == cue.size() || !cue.back().isLetter())
            return true;
        const QChar next = text[cue.size()];
        // One word alone proves little before more words: "Copyright | Terms", not "Register of the dead
        // opens in Gao".
        return !next.isLetter() && (!next.isSpace() || text.size() <= kButton || cue.contains(u' '));
    });
}

bool endsSentence(QStringView trimmed)
{
    qsizetype i = trimmed.size();
    while (i > 0 && (trimmed[i - 1] == u'"' || trimmed[i - 1] == QChar(0x201D) || trimmed[i - 1] == u')' ||
                     trimmed[i - 1] == QChar(0x00BB) || trimmed[i - 1] == u'\'' ||
                     trimmed[i - 1] == QChar(0x2019) || trimmed[i - 1].isSpace()))
        --i;
    if (i == 0)
        return false;
    const char16_t c = trimmed[i - 1].unicode();
    return c == u'.' || c == u'!' || c == u'?' || c == 0x2026 || c == 0x061F;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool word = !c.isSpace();
        count += word && !inWord;
        inWord = word;
    }
    return count;
}

template <typename Each>
void forEachWord(QStringView text, Each each)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool part = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() ||
                                              text[i] == u'.' || isApostrophe(text[i].unicode()));
        if (part && begin < 0) {
            begin = i;
        } else if (!part && begin >= 0) {
            each(text.mid(begin, i - begin));
            begin = -1;
        }
    }
}

/// Only a date, with at most a few capitalised words (place, section) and words of publication around it.
bool isDateLine(QStringView trimmed)
{
    if (trimmed.size() > 110)
        return false;
    bool named = false;
    int numbers = 0;
    int separators = 0;
    int capitalised = 0;
    bool other = false;
    bool preposition = false;
    bool publication = false;
    bool first = true;
    forEachWord(trimmed, [&](QStringView word) {
        while (!word.isEmpty() && (word.back() == u'.' || word.back() == u'\''))
            word.chop(1);
        if (word.isEmpty())
            return;
        const QString lower = lowered(word);
        if (word[0].isDigit()) {
            ++numbers;
        } else if (isOneOf(lower, kDateWords)) {
            named = true;
        } else if (isOneOf(lower, kDateCompanions) || isOneOf(QString(lower + u'.'), kDateCompanions)) {
            preposition =
                preposition || lower == u"in" || lower == u"on" || lower == u"at" || lower == u"the";
            publication = publication || first;
        } else if (word[0].isUpper()) {
            ++capitalised;
        } else {
            other = true;
        }
        first = false;
    });
    if (preposition && capitalised > 0 && !publication)
        return false; // "Ambush in Mopti on 3 March"
    for (qsizetype i = 1; i + 1 < trimmed.size(); ++i) {
        separators += (trimmed[i] == u'/' || trimmed[i] == u'-' || trimmed[i] == u'.') &&
                      trimmed[i - 1].isDigit() && trimmed[i + 1].isDigit();
    }
    return !other && capitalised <= 4 && ((named && numbers > 0) || (numbers >= 3 && separators >= 2));
}

/// "Home / News / Insurgency", "World > Africa": short labels with separators.
bool isBreadcrumb(QStringView trimmed)
{
    if (trimmed.size() > kHeading || endsSentence(trimmed))
        return false;
    for (const QStringView separator :
         {QStringView(u" / "), QStringView(u" > "), QStringView(u" » "), QStringView(u" › ")}) {
        if (!trimmed.contains(separator))
            continue;
        const auto parts = trimmed.split(separator);
        return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
            return !part.isEmpty() && wordCount(part) <= 3 && (part[0].isUpper() || part[0].isDigit());
        });
    }
    return false;
}

/// "Sign in | Register", "Share this story | Print"
bool isBar(QStringView lower)
{
    if (lower.size() > kShort ||
        !(lower.contains(u" | ") || lower.contains(u" · ") || lower.contains(u" • ")))
        return false;
    return std::any_of(kBarWords.begin(), kBarWords.end(),
                       [&](QStringView word) { return lower.contains(word); });
}

bool talksOfThePage(QStringView lower)
{
    int cues = 0;
    for (const QStringView cue : kPageTalk) {
        cues += lower.contains(cue);
        if (cues == 2)
            return true;
    }
    return false;
}

bool isFurniture(QStringView trimmed, QStringView lower)
{
    if (trimmed.size() == 1)
        return true; // a button's cross or letter
    if (isBar(lower))
        return true;
    if (trimmed.size() <= kShort && startsWithPhrase(lower, kFurnitureStarts))
        return true;
    if (lower.startsWith(u"disclaimer:") || lower.startsWith(u"copyright:"))
        return true;
    return talksOfThePage(lower);
}

/// "with AFP", "By Omar Jamaal", "Le Monde avec AFP", "(Reporting by ...; Editing by ...)"
bool isCredit(QStringView trimmed, QStringView lower)
{
    if (trimmed.size() > kShort)
        return false;
    if (lower.contains(u"reporting by") || lower.contains(u"editing by"))
        return true;
    const bool agency = lower.endsWith(u" with afp") || lower.endsWith(u" avec afp") ||
                        lower.endsWith(u" with agencies") || lower.endsWith(u" with reuters") ||
                        lower.endsWith(u" (avec afp)");
    if (agency && wordCount(trimmed) <= 6)
        return true;
    if (!startsWithAny(lower, kCreditStarts) || endsSentence(trimmed) || wordCount(trimmed) > 10)
        return false;
    bool names = true;
    bool first = true;
    forEachWord(trimmed, [&](QStringView word) {
        const QString low = lowered(word);
        if (!first && word[0].isLower() && low != u"and" && low != u"et" && low != u"in" && low != u"à" &&
            low != u"de" && low != u"al" && low != u"ag" && low != u"el")
            names = false;
        first = false;
    });
    return names;
}

bool isCaption(QStringView trimmed, QStringView lower)
{
    if (startsWithAny(lower, kCaptionStarts) || endsWithAny(lower, kCaptionEnds))
        return true;
    // "... in the north in 2012. / TRTWorld": prose with a credit after a slash.
    const qsizetype slash = trimmed.lastIndexOf(u'/');
    if (slash < 20 || slash + 2 >= trimmed.size() || endsSentence(trimmed))
        return false;
    const QStringView credit = trimmed.mid(slash + 1).trimmed();
    const QStringView prose = trimmed.left(slash).trimmed();
    return !credit.isEmpty() && credit[0].isUpper() && wordCount(credit) <= 4 && endsSentence(prose);
}

bool isDash(QStringView text, qsizetype i)
{
    return i < text.size() && (text[i] == u'-' || text[i] == QChar(0x2013) || text[i] == QChar(0x2014));
}

/// End of "MOGADISHU, Sept 12 (Reuters) - ", "Bamako (AFP) – " or "QUETTA: " at the start of a line, or 0.
/// Before the dash stand only capitalised words, numbers and brackets; the first word is in capitals or an
/// agency in brackets.
qsizetype inlineDatelineLength(QStringView line)
{
    constexpr qsizetype kLongest = 80;
    qsizetype i = 0;
    while (i < line.size() && line[i].isSpace())
        ++i;
    if (i >= line.size() || !line[i].isUpper())
        return 0;
    bool firstWord = true;
    bool firstInCapitals = true;
    bool bracket = false;
    int letters = 0;
    while (i < line.size() && i < kLongest) {
        const QChar c = line[i];
        if (c.isLetter()) {
            if (!c.isUpper())
                return 0;
            for (; i < line.size() &&
                   (line[i].isLetter() || line[i].isMark() || isApostrophe(line[i].unicode()) ||
                    (line[i] == u'-' && isLetterAt(line, i + 1)));
                 ++i) {
                if (firstWord) {
                    firstInCapitals = firstInCapitals && !line[i].isLower();
                    letters += line[i].isLetter();
                }
            }
            firstWord = false;
        } else if (c == u'(') {
            bracket = true;
            i = line.indexOf(u')', i);
            if (i < 0)
                return 0;
            ++i;
        } else if (c == u':') {
            const bool place =
                firstInCapitals && letters >= 3 && i + 1 < line.size() && line[i + 1].isSpace();
            return place ? i + 1 : 0;
        } else if (isDash(line, i)) {
            if (!line[i - 1].isSpace())
                return 0;
            while (isDash(line, i))
                ++i;
            const bool agency = bracket || (firstInCapitals && letters >= 3);
            return agency && i < line.size() && line[i].isSpace() ? i : 0;
        } else if (c.isSpace() || c.isDigit() || c == u',' || c == u'.' || c == u'/') {
            ++i;
        } else {
            return 0;
        }
    }
    return 0;
}

class Classifier {
public:
    Classifier(QStringView text, std::vector<Line>& lines)
        : m_text(text)
        , m_lines(lines)
    {}

    void run()
    {
        byCues();
        const std::size_t body = firstProse();
        beforeBody(body);
        subheads(body);
        for (Line& line : m_lines) {
            if (line.kind == LineKind::Body)
                line.datelineEnd = line.begin + inlineDatelineLength(view(line));
        }
    }

private:
    [[nodiscard]] QStringView view(const Line& line) const
    {
        return m_text.mid(line.begin, line.end - line.begin);
    }

    void byCues()
    {
        bool relatedList = false;
        for (Line& line : m_lines) {
            if (line.kind == LineKind::Blank)
                continue;
            const QStringView trimmed = view(line).trimmed();
            if (trimmed.size() > kLongestCued) {
                relatedList = false;
                continue;
            }
            const QString lower = lowered(trimmed);
            line.kind = kindByCues(line, trimmed, lower, relatedList);
        }
    }

    static LineKind kindByCues(const Line& line, QStringView trimmed, QStringView lower, bool& relatedList)
    {
        const bool heading = trimmed.size() <= kShort && !endsSentence(trimmed);
        if (startsWithPhrase(lower, kRelatedStarts) && trimmed.size() <= kLongestTitle) {
            const qsizetype colon = lower.indexOf(u':');
            const bool titled = colon > 0 && colon < 50 && colon + 2 < lower.size();
            if (titled)
                return LineKind::Related;
            if (heading) {
                relatedList = true;
                return LineKind::Boilerplate;
            }
        }
        if (isFurniture(trimmed, lower))
            return LineKind::Boilerplate;
        if (relatedList && (line.listItem || heading))
            return LineKind::Related;
        relatedList = false;
        if (isDateLine(trimmed) || isCredit(trimmed, lower))
            return LineKind::Dateline;
        if (isCaption(trimmed, lower))
            return LineKind::Caption;
        return isBreadcrumb(trimmed) ? LineKind::Related : LineKind::Body;
    }

    [[nodiscard]] bool isProse(const Line& line) const
    {
        const QStringView trimmed = view(line).trimmed();
        return line.kind == LineKind::Body && trimmed.size() >= kProse && endsSentence(trimmed);
    }

    [[nodiscard]] std::size_t firstProse() const
    {
        const auto found =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return isProse(line); });
        return static_cast<std::size_t>(found - m_lines.begin());
    }

    /// What stands before the first prose is headline, but for small captions. A text without prose has a
    /// headline where its first line is no sentence and more follows.
    void beforeBody(std::size_t body)
    {
        if (body == m_lines.size()) {
            const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                            [](const Line& line) { return line.kind == LineKind::Body; });
            const bool more = first != m_lines.end() &&
                              std::any_of(first + 1, m_lines.end(),
                                          [](const Line& line) { return line.kind == LineKind::Body; });
            if (more && !endsSentence(view(*first).trimmed()) && !first->listItem)
                first->kind = LineKind::Headline;
            return;
        }
        bool headline = false;
        for (std::size_t i = 0; i < body; ++i) {
            Line& line = m_lines[i];
            if (line.kind != LineKind::Body)
                continue;
            const QStringView trimmed = view(line).trimmed();
            const qsizetype words = wordCount(trimmed);
            if (headline && words <= 4 && i > 0 && m_lines[i - 1].kind == LineKind::Blank &&
                m_lines[i + 1].kind == LineKind::Blank) {
                line.kind = LineKind::Caption;
            } else if (headline && i + 1 == body && words <= 4) {
                line.kind = LineKind::Subhead;
            } else if (headline && (line.listItem || endsSentence(trimmed))) {
                // a standfirst or a first item: body
            } else {
                line.kind = LineKind::Headline;
                headline = headline || words >= 5;
            }
        }
    }

    void subheads(std::size_t body)
    {
        for (std::size_t i = body; i + 1 < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            const QStringView trimmed = view(line).trimmed();
            if (line.kind != LineKind::Body || line.listItem || trimmed.size() > kHeading)
                continue;
            const bool question =
                trimmed.endsWith(u'?') && wordCount(trimmed) <= 8 && isProse(m_lines[i + 1]);
            const bool open = trimmed.endsWith(u',') || trimmed.endsWith(u';');
            if ((!endsSentence(trimmed) && !open && bodyFollows(i)) || question)
                line.kind = LineKind::Subhead;
        }
    }

    [[nodiscard]] bool bodyFollows(std::size_t i) const
    {
        std::size_t next = i + 1;
        while (next < m_lines.size() && m_lines[next].kind == LineKind::Blank)
            ++next;
        if (next == m_lines.size() || m_lines[next].kind != LineKind::Body)
            return false;
        return m_lines[next].listItem || endsSentence(view(m_lines[next]).trimmed());
    }

    static constexpr qsizetype kLongestCued = 600;
    static constexpr qsizetype kLongestTitle = 220;

    QStringView m_text;
    std::vector<Line>& m_lines;
};

} // namespace

void classifyLines(QStringView text, std::vector<Line>& lines)
{
    Classifier(text, lines).run();
}

} // namespace casus::text
