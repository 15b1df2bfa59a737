// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on the stage at one time, as values. Knows neither theme nor language nor how time got here.
#pragma once

#include "elementkit/state.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace madang {

/// The way something arrives; values of Keyframe::how.
enum class Arrival { Fade, Drop, Rise, FromLeft, FromRight, Grow, Draw };

/// State in transition: `before` fades into `now`.
struct Changing
{
    State now;
    std::optional<State> before;
    double progress = 1;
};

struct ElementMoment
{
    double presence = 1; ///< its own, 0…1
    double visible = 1;  ///< with those of all it is nested in
    double arriving = 1; ///< progress of its arrival, for the way it moves in
    Arrival arrival = Arrival::Fade;
    double dim = 0;
    double highlight = 0;
    QPointF offset; ///< from where the layout put it, all containers included
    Changing state;
};

struct LinkMoment
{
    double presence = 1; ///< with those of both ends
    double dim = 0;
    double highlight = 0;
    QPointF fromOffset, toOffset; ///< of its ends
    Changing state;
};

/// A request on its way.
struct Dot
{
    QPointF at;
    Tone tone = Tone::Slate;
    bool failed = false;
    double opacity = 1;
    int link = -1; ///< index of the link it is on; it is seen as far as the link is
};

/// What a token says and looks like.
struct TokenLook
{
    Bilingual text;
    std::optional<Tone> tone; ///< none: the usual one
    bool mono = false;        ///< set in the typeface for code
};

/// A labelled token on its way.
struct Token
{
    const TokenLook *look = nullptr; ///< the timeline's
    QPointF at;
    bool lost = false;
    double opacity = 1;
};

struct Moment
{
    double time = 0;
    int step = 0;
    std::vector<ElementMoment> elements; ///< by index on the timeline
    std::vector<LinkMoment> links;
    std::vector<Dot> dots;
    std::vector<Token> tokens;
    QRectF camera; ///< what part of the stage is seen
};

} // namespace madang
