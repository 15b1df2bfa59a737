// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of measurements, each in the file of its name.
#pragma once

class Figures;

void benchScenes(Figures &figures);      ///< in this process: compiling, drawing, painting, batches
void benchProcesses(Figures &figures);   ///< whole programs: one picture, the window
void benchPeers(Figures &figures);       ///< the programs people would take instead; memory
void benchFilm(Figures &figures);        ///< whole programs: a film
void benchLibrary(Figures &figures);     ///< a thousand scenes
void benchModels(Figures &figures);      ///< experiments: one run, a sweep
void benchExperiments(Figures &figures); ///< scenes: an input changed until the next picture is there
void benchPanel(Figures &figures);       ///< the same in the window, with the charts of the panel
