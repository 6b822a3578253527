// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/codebooks.h"
#include "store/detail/documents.h"
#include "store/detail/snapshot.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace casus::store {

Result<model::Codebook> Reader::codebook() const
{
    return attempt([&] { return Codebooks(*m_connection).current(); });
}

Result<model::Codebook> Reader::codebook(int version) const
{
    return attempt([&] {
        std::optional<model::Codebook> found = Codebooks(*m_connection).version(version);
        if (!found)
            fail(ErrorCode::NotFound, u"The project has no version %1 of the codebook."_s.arg(version));
        return *found;
    });
}

Result<QList<CodebookVersion>> Reader::codebookVersions() const
{
    return attempt([&] { return Codebooks(*m_connection).versions(); });
}

Result<CodebookUses> Reader::codebookUses() const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return Codebooks(*m_connection).uses();
    });
}

} // namespace casus::store
