// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind, each defined in the file of its name.
#pragma once

namespace madang {

class Kind;

const Kind &rowKind();
const Kind &columnKind();
const Kind &stackKind();
const Kind &gridKind();
const Kind &overlayKind();
const Kind &packetKind();
const Kind &partKind();
const Kind &boxKind();
const Kind &cylinderKind();
const Kind &cloudKind();
const Kind &documentKind();
const Kind &personKind();
const Kind &iconKind();
const Kind &chipKind();
const Kind &textKind();
const Kind &cardKind();
const Kind &codeKind();
const Kind &browserKind();
const Kind &tableKind();
const Kind &barsKind();
const Kind &chartKind();
const Kind &meterKind();
const Kind &unitsKind();
const Kind &boundaryKind();
const Kind &spaceKind();
const Kind &lanesKind();
const Kind &messageKind();
const Kind &eventKind();
const Kind &treeKind();
const Kind &ringKind();
const Kind &axisKind();
const Kind &spanKind();
const Kind &markKind();
const Kind &vennKind();
const Kind &bandKind();

} // namespace madang
