// SPDX-License-Identifier: GPL-3.0-or-later
// The people, places, brands and sentences of the demo history. All invented: brands are no real trademarks, phone
// numbers are random, and no list is used for anything but demos and measurements.
#pragma once

#include "core/service/demo_random.h"

namespace sanbao {

struct DemoRepair
{
    const char16_t* cause;
    const char16_t* action;
    const char16_t* part; ///< null when nothing is replaced
    int partYuan;
};

QString demoPersonName(DemoRandom& random);
QString demoFirmName(DemoRandom& random);
QString demoMobile(DemoRandom& random);
QString demoLandline(DemoRandom& random);
QString demoAddress(DemoRandom& random);
/// `shelf` is the place of the category: its brands and models stay together.
QString demoBrand(DemoRandom& random, int shelf);
QString demoModel(DemoRandom& random, int shelf);
QString demoSerial(DemoRandom& random);
/// The customer's words around a named fault.
QString demoFaultText(DemoRandom& random, const QString& fault);
const DemoRepair& demoRepair(DemoRandom& random);
QString demoComment(DemoRandom& random, int grade);
QString demoClaim(DemoRandom& random);
/// Code of the root cause behind one of the claims; empty for any other text.
QString demoCause(const QString& claim);
QString demoRemedy(DemoRandom& random);
QString demoCancelReason(DemoRandom& random);
QString demoReopenReason(DemoRandom& random);

} // namespace sanbao
