// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the reader of event data sets with anything: no crash, no event without an id, no day before its
// beginning, no place off the globe.
#include "exchange/events/event_data.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace casus;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Rows below a true head line go deeper than noise would. The first byte chooses: none, ACLED, GED, GTD.
constexpr std::array kHeads{
    "",
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,admin1,"
    "location,latitude,longitude,geo_precision,source,notes,fatalities\n",
    "id,relid,year,type_of_violence,side_a,side_b,where_coordinates,adm_1,country,latitude,longitude,date_"
    "start,"
    "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n",
    "eventid,iyear,imonth,iday,approxdate,country_txt,provstate,city,latitude,longitude,attacktype1_txt,"
    "gname,"
    "nkill,nwound\n"};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir* const kFolder = new QTemporaryDir; // one for the process
    if (size == 0)
        return 0;
    QByteArray bytes(kHeads[data[0] % kHeads.size()]);
    bytes.append(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const QString path = kFolder->filePath(QStringLiteral("events.csv"));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const exchange::EventSink sink{
        .event =
            [](model::ReferenceEvent&& event, int) {
                require(!event.sourceId.isEmpty() && event.first.isValid() && event.last >= event.first);
                require(!event.lat || (*event.lat >= -90 && *event.lat <= 90));
                require(!event.lon || (*event.lon >= -180 && *event.lon <= 180));
                return true;
            },
        .refused = [](int row, const QString& why) { require(row > 0 && !why.isEmpty()); },
        .progress = {}};
    (void)exchange::readEventData(path, sink, Cancellation());
    return 0;
}
