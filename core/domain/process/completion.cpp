// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/completion.h"

#include <QCryptographicHash>

namespace sanbao {

std::vector<ConfirmGap> gapsOf(const Confirmation& confirmation, const QString& expectedCode)
{
    std::vector<ConfirmGap> gaps;
    if (confirmation.way == ConfirmWay::Absent) {
        if (confirmation.reason.trimmed().isEmpty())
            gaps.push_back(ConfirmGap::ReasonMissing);
        return gaps;
    }
    if (confirmation.name.trimmed().isEmpty())
        gaps.push_back(ConfirmGap::NameMissing);
    if (confirmation.way == ConfirmWay::Signature && !isSignature(confirmation.ink))
        gaps.push_back(ConfirmGap::InkMissing);
    if (confirmation.way == ConfirmWay::Code) {
        const QString typed = confirmation.code.simplified().remove(QLatin1Char(' '));
        if (typed.isEmpty())
            gaps.push_back(ConfirmGap::CodeMissing);
        else if (typed != expectedCode)
            gaps.push_back(ConfirmGap::CodeWrong);
    }
    return gaps;
}

QString confirmationCode(const QString& orderUid)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayLiteral("confirmation:") + orderUid.toUtf8(), QCryptographicHash::Sha256);
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value * 256 + quint8(hash.at(i));
    constexpr quint32 kCodes = 1000000;
    return QString::number(value % kCodes).rightJustified(6, QLatin1Char('0'));
}

QByteArray sealOf(const Confirmation& confirmation, const QString& orderUid)
{
    const QStringList sealed{orderUid,
                             codeOf(confirmation.purpose),
                             codeOf(confirmation.way),
                             confirmation.name,
                             confirmation.reason,
                             QString::number(confirmation.at.ms),
                             inkText(confirmation.ink)};
    return QCryptographicHash::hash(sealed.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex();
}

std::vector<HandOverGap> gapsOf(const HandOver& made, bool partsExchanged)
{
    std::vector<HandOverGap> gaps;
    if (made.items.isEmpty())
        gaps.push_back(HandOverGap::ItemsMissing);
    if (made.test != HandOverTest::Passed && made.testNote.trimmed().isEmpty())
        gaps.push_back(HandOverGap::TestNoteMissing);
    if (partsExchanged && made.oldParts == OldParts::None)
        gaps.push_back(HandOverGap::OldPartsUnsaid);
    if (made.oldParts == OldParts::Kept && made.oldPartsNote.trimmed().isEmpty())
        gaps.push_back(HandOverGap::OldPartsNoteMissing);
    if (made.receivedBy.trimmed().isEmpty())
        gaps.push_back(HandOverGap::ReceiverMissing);
    return gaps;
}

} // namespace sanbao
