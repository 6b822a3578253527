// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability.h"

#include <algorithm>

namespace casus::test {

namespace {

std::size_t bandOf(double score)
{
    for (std::size_t band = 0; band + 1 < Reliability::kBands; ++band) {
        if (score >= Reliability::lowerBound(band) - 1e-9)
            return band;
    }
    return Reliability::kBands - 1;
}

void count(Reliability::Band& band, double score, bool right)
{
    ++band.count;
    band.right += right ? 1 : 0;
    band.scores += score;
}

QString row(const QString& name, const Reliability::Band& band)
{
    return QStringLiteral("  %1 %2   right %3 %   mean score %4\n")
        .arg(name, -44)
        .arg(band.count, 5)
        .arg(100 * band.share(), 5, 'f', 1)
        .arg(band.meanScore(), 0, 'f', 2);
}

} // namespace

double Reliability::lowerBound(std::size_t band)
{
    return band + 1 == kBands ? 0.0 : 0.9 - 0.1 * static_cast<double>(band);
}

QString Reliability::bandName(std::size_t band)
{
    const double low = lowerBound(band);
    return band + 1 == kBands ? QStringLiteral("below 0.5")
                              : QStringLiteral("%1-%2").arg(low, 0, 'f', 1).arg(low + 0.1, 0, 'f', 1);
}

void Reliability::add(const AnswerKey& key, const std::vector<model::Mention>& found)
{
    for (const model::Mention& mention : found) {
        const bool right = isRight(key, mention);
        const std::size_t band = bandOf(mention.score);
        count(m_all[band], mention.score, right);
        const QString type = model::toString(mention.type);
        count(m_types[type][band], mention.score, right);
        count(m_rules[QStringLiteral("%1 %2 at %3").arg(type, mention.reason).arg(mention.score, 0, 'f', 2)],
              mention.score, right);
    }
}

QString Reliability::table(bool byRule) const
{
    QString lines;
    const auto add = [&](const QString& name, const Bands& bands) {
        lines += name + u'\n';
        for (std::size_t band = 0; band < kBands; ++band) {
            if (bands[band].count > 0)
                lines += row(bandName(band), bands[band]);
        }
    };
    add(QStringLiteral("all"), m_all);
    for (const auto& [type, bands] : m_types)
        add(type, bands);
    if (byRule) {
        lines += QStringLiteral("rules\n");
        for (const auto& [rule, band] : m_rules)
            lines += row(rule, band);
    }
    return lines;
}

} // namespace casus::test
