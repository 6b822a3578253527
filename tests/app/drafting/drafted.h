// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/drafter.h"

#include <QDate>
#include <QString>

#include <memory>

namespace casus::test {

/// Extractor and drafter on the shipped resources.
class DraftingBench {
public:
    /// False where the resources cannot be read.
    [[nodiscard]] bool load();
    [[nodiscard]] std::vector<model::Incident> draft(const QString& text, QDate published) const;
    /// What that costs, counted.
    [[nodiscard]] drafting::DraftWork workOn(const QString& text, QDate published) const;

private:
    std::unique_ptr<extraction::Extractor> m_extractor;
    std::unique_ptr<drafting::Drafter> m_drafter;
};

/// One incident on one line, for tests to look into: role, date, places, tactics, perpetrators, targets and
/// claims as "main 2023-04-18 at Sokolo; did ambush; by JNIM (claimed); on military; killed security_forces
/// 7-7 says armed_group"
[[nodiscard]] QString describe(const model::Incident& incident);

} // namespace casus::test
