// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/dossier_map.h"
#include "exchange/records/record_writer.h"

// What a dossier says of an incident, as HTML that needs nothing but itself: no script, nothing remote.
namespace casus::exchange {

/// Words around a quote, of the document's text; names of persons are replaced as in the record.
struct QuoteInContext {
    QString before, quote, after;
};
using ContextOf = std::function<QuoteInContext(const model::Evidence&)>;

struct DossierInput {
    const Record& record;
    model::Policy policy = model::Policy::Native;
    ContextOf context;
    QString map; // HTML of the picture; empty without coordinates
};

[[nodiscard]] QString dossierStyle();
/// Until and with the beginning of the body.
[[nodiscard]] QString dossierHead(const QString& title);
[[nodiscard]] QString dossierSection(const DossierInput& input);

// Parts of a section.
[[nodiscard]] QString casualtiesHtml(const DossierInput& input);
[[nodiscard]] QString claimsHtml(const DossierInput& input);
[[nodiscard]] QString evidenceHtml(const DossierInput& input);
[[nodiscard]] QString quoteHtml(const QuoteInContext& quote);
/// "civilian targeted" for "civilian_targeted"
[[nodiscard]] QString inWords(QString name);
/// "First-level unit"
[[nodiscard]] QString fieldInWords(const model::FieldSpec& field);

} // namespace casus::exchange
