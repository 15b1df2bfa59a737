<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AtomicFile</name>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make room on it, or write somewhere else.</source>
        <translation>Make room on it, or write somewhere else.</translation>
    </message>
    <message>
        <source>No file name was given.</source>
        <translation>No file name was given.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Create it first.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 is a file, not a folder.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>You may not write to %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>The file name is too long.</translation>
    </message>
    <message>
        <source>It could not be written: %1.</source>
        <translation>It could not be written: %1.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>It is a folder, not a file.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Name a file in it.</translation>
    </message>
    <message>
        <source>The file may not be overwritten.</source>
        <translation>The file may not be overwritten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>No folder was given.</source>
        <translation>No folder was given.</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>It is a file, not a folder.</translation>
    </message>
    <message>
        <source>Name a folder, or a new one.</source>
        <translation>Name a folder, or a new one.</translation>
    </message>
    <message>
        <source>no folder can be created in %1</source>
        <translation>no folder can be created in %1</translation>
    </message>
    <message>
        <source>its folder cannot be created</source>
        <translation>its folder cannot be created</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>Remove it, or choose another place.</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>It was not written.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What was to be printed could not be written: %1</source>
        <translation>What was to be printed could not be written: %1</translation>
    </message>
    <message>
        <source>Open the window with a scene</source>
        <translation>Open the window with a scene</translation>
    </message>
    <message>
        <source>Begin at this step, counted from 1.</source>
        <translation>Begin at this step, counted from 1.</translation>
    </message>
    <message>
        <source>The folder with the scenes was not found.</source>
        <translation>The folder with the scenes was not found.</translation>
    </message>
    <message>
        <source>Give the path of a scene&apos;s file, or set MADANG_SCENES.</source>
        <translation>Give the path of a scene&apos;s file, or set MADANG_SCENES.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;.</source>
        <translation>There is no scene &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Did you mean &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;madang list&quot; shows all scenes.</source>
        <translation>&quot;madang list&quot; shows all scenes.</translation>
    </message>
    <message>
        <source>Name a scene or a folder, or set MADANG_SCENES.</source>
        <translation>Name a scene or a folder, or set MADANG_SCENES.</translation>
    </message>
    <message>
        <source>There is no scene in this folder.</source>
        <translation>There is no scene in this folder.</translation>
    </message>
    <message>
        <source>Scenes are files that end in .json.</source>
        <translation>Scenes are files that end in .json.</translation>
    </message>
    <message>
        <source>Say what is wrong with scenes</source>
        <translation>Say what is wrong with scenes</translation>
    </message>
    <message>
        <source>Files, or folders with all scenes below them; without any, all scenes of the program. Checks what is written, what it means, and how it looks: every step in Korean, in English and in both.</source>
        <translation>Files, or folders with all scenes below them; without any, all scenes of the program. Checks what is written, what it means, and how it looks: every step in Korean, in English and in both.</translation>
    </message>
    <message>
        <source>Write the problems as JSON to standard output.</source>
        <translation>Write the problems as JSON to standard output.</translation>
    </message>
    <message>
        <source>Set MADANG_SCENES to it.</source>
        <translation>Set MADANG_SCENES to it.</translation>
    </message>
    <message>
        <source>List the scenes</source>
        <translation>List the scenes</translation>
    </message>
    <message>
        <source>Write id, subject, titles, number of steps and file of each as JSON.</source>
        <translation>Write id, subject, titles, number of steps and file of each as JSON.</translation>
    </message>
    <message>
        <source>Name it, or set MADANG_SCENES.</source>
        <translation>Name it, or set MADANG_SCENES.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>This file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>Make the generated parts of the authoring guide anew</source>
        <translation>Make the generated parts of the authoring guide anew</translation>
    </message>
    <message>
        <source>In the folder of the scenes: the kinds and verbs in README.md, their pictures, and scene.schema.json. For those who change the program; what people wrote in README.md stays.</source>
        <translation>In the folder of the scenes: the kinds and verbs in README.md, their pictures, and scene.schema.json. For those who change the program; what people wrote in README.md stays.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Did you mean --%1?</translation>
    </message>
    <message>
        <source>&quot;madang %1 --help&quot; lists the options.</source>
        <translation>&quot;madang %1 --help&quot; lists the options.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 takes no value.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 needs a value: %2.</translation>
    </message>
    <message>
        <source>Something is missing: madang %1 %2</source>
        <translation>Something is missing: madang %1 %2</translation>
    </message>
    <message>
        <source>One too many: %1</source>
        <translation>One too many: %1</translation>
    </message>
    <message>
        <source>--step cannot be &quot;%1&quot;.</source>
        <translation>--step cannot be &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <source>&quot;madang --help&quot; tells what there is.</source>
        <translation>&quot;madang --help&quot; tells what there is.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;madang --help&quot; lists the commands.</source>
        <translation>&quot;madang --help&quot; lists the commands.</translation>
    </message>
    <message>
        <source>Madang plays technical ideas as animated scenes.</source>
        <translation>Madang plays technical ideas as animated scenes.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>open the window, perhaps with a scene</source>
        <translation>open the window, perhaps with a scene</translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation>do one thing without a window</translation>
    </message>
    <message>
        <source>say all about a command</source>
        <translation>say all about a command</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>say which version this is</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>The exit code is 0 when all went well, 1 when there are problems, 2 when the command was not understood. Data goes to standard output, messages go to standard error.</source>
        <translation>The exit code is 0 when all went well, 1 when there are problems, 2 when the command was not understood. Data goes to standard output, messages go to standard error.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Default: %1.</translation>
    </message>
    <message>
        <source>This.</source>
        <translation>This.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;.</source>
        <translation>--%1 cannot be &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>It is one of: %1.</translation>
    </message>
    <message>
        <source>--size cannot be &quot;%1&quot;.</source>
        <translation>--size cannot be &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write it like 1920x1080; both sides are %1 to %2 pixels.</source>
        <translation>Write it like 1920x1080; both sides are %1 to %2 pixels.</translation>
    </message>
    <message>
        <source>Where to? Name a file or a folder with --out PATH.</source>
        <translation>Where to? Name a file or a folder with --out PATH.</translation>
    </message>
    <message>
        <source>light, dark, print or contrast.</source>
        <translation>light, dark, print or contrast.</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>The file or folder to write.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of scenes</source>
        <translation>Print the JSON Schema of scenes</translation>
    </message>
    <message>
        <source>Editors that know it complete keys and mark mistakes while you type.</source>
        <translation>Editors that know it complete keys and mark mistakes while you type.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no good name.</source>
        <translation>&quot;%1&quot; is no good name.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, such as load-balancing.</source>
        <translation>Use small letters, digits and hyphens, such as load-balancing.</translation>
    </message>
    <message>
        <source>The folder sessions is for plans of meetings.</source>
        <translation>The folder sessions is for plans of meetings.</translation>
    </message>
    <message>
        <source>There is a scene &quot;%1&quot; already.</source>
        <translation>There is a scene &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>Choose another id; nothing has been changed.</source>
        <translation>Choose another id; nothing has been changed.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>This folder cannot be made.</translation>
    </message>
    <message>
        <source>Begin a scene</source>
        <translation>Begin a scene</translation>
    </message>
    <message>
        <source>Writes a small scene that works into the folder of the scenes and prints its path. Never writes over a file.</source>
        <translation>Writes a small scene that works into the folder of the scenes and prints its path. Never writes over a file.</translation>
    </message>
    <message>
        <source>The folder it goes into.</source>
        <translation>The folder it goes into.</translation>
    </message>
    <message>
        <source>This file is not in the usual form.</source>
        <translation>This file is not in the usual form.</translation>
    </message>
    <message>
        <source>&quot;madang fmt&quot; brings it there.</source>
        <translation>&quot;madang fmt&quot; brings it there.</translation>
    </message>
    <message>
        <source>Bring scenes into the usual form</source>
        <translation>Bring scenes into the usual form</translation>
    </message>
    <message>
        <source>Files, or folders with all scenes below them. Two spaces a level, short objects on one line; what a scene says stays the same.</source>
        <translation>Files, or folders with all scenes below them. Two spaces a level, short objects on one line; what a scene says stays the same.</translation>
    </message>
    <message>
        <source>Change nothing; only say which files are not in that form.</source>
        <translation>Change nothing; only say which files are not in that form.</translation>
    </message>
    <message>
        <source>ko, en or both. Without it: ko for pictures, both for notes.</source>
        <translation>ko, en or both. Without it: ko for pictures, both for notes.</translation>
    </message>
    <message>
        <source>The format: %1. Without it: by the ending of PATH, else png.</source>
        <translation>The format: %1. Without it: by the ending of PATH, else png.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>It is a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Of %1: %2</source>
        <translation>Of %1: %2</translation>
    </message>
    <message>
        <source>--%1 says nothing about %2.</source>
        <translation>--%1 says nothing about %2.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>It is for: %1.</translation>
    </message>
    <message>
        <source>--scale cannot be &quot;%1&quot;.</source>
        <translation>--scale cannot be &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is too large.</source>
        <translation>A picture of %1 x %2 pixels is too large.</translation>
    </message>
    <message>
        <source>--all already means every scene.</source>
        <translation>--all already means every scene.</translation>
    </message>
    <message>
        <source>Which scene? Name its ID or FILE, or say --all.</source>
        <translation>Which scene? Name its ID or FILE, or say --all.</translation>
    </message>
    <message>
        <source>Write 3, 2-5, 1,4,7- or all, counted from 1; or cover.</source>
        <translation>Write 3, 2-5, 1,4,7- or all, counted from 1; or cover.</translation>
    </message>
    <message>
        <source>--shard cannot be &quot;%1&quot;.</source>
        <translation>--shard cannot be &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write it like 2/5: the second of five parts.</source>
        <translation>Write it like 2/5: the second of five parts.</translation>
    </message>
    <message>
        <source>Write scenes as pictures, films and documents</source>
        <translation>Write scenes as pictures, films and documents</translation>
    </message>
    <message>
        <source>PATH is a file when it has the format&apos;s ending, else a folder (ID-01.png and so on). Without --step: the step that stands for the scene when PATH names a picture, else all. What is there already is replaced only with --force. Ctrl+C stops; what is finished stays.</source>
        <translation>PATH is a file when it has the format&apos;s ending, else a folder (ID-01.png and so on). Without --step: the step that stands for the scene when PATH names a picture, else all. What is there already is replaced only with --force. Ctrl+C stops; what is finished stays.</translation>
    </message>
    <message>
        <source>Every scene of the library.</source>
        <translation>Every scene of the library.</translation>
    </message>
    <message>
        <source>Which steps: 3, 2-5, 1,4,7- (counted from 1), all or cover.</source>
        <translation>Which steps: 3, 2-5, 1,4,7- (counted from 1), all or cover.</translation>
    </message>
    <message>
        <source>In pixels. Without it: 1920x1080 for most formats.</source>
        <translation>In pixels. Without it: 1920x1080 for most formats.</translation>
    </message>
    <message>
        <source>Times the size, 1 to 4.</source>
        <translation>Times the size, 1 to 4.</translation>
    </message>
    <message>
        <source>The names of the files in a folder, such as {scene}-{step}. It may have: %1.</source>
        <translation>The names of the files in a folder, such as {scene}-{step}. It may have: %1.</translation>
    </message>
    <message>
        <source>Replaces what is there already.</source>
        <translation>Replaces what is there already.</translation>
    </message>
    <message>
        <source>Does only the I-th of N parts of the work, to share it among machines.</source>
        <translation>Does only the I-th of N parts of the work, to share it among machines.</translation>
    </message>
    <message>
        <source>%1 not written: %2</source>
        <translation>%1 not written: %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 are written.</source>
        <translation>Stopped: %1 of %2 are written.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be written:</source>
        <translation>%1 of %2 could not be written:</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Without it: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no experiment.</source>
        <translation>&quot;%1&quot; has no experiment.</translation>
    </message>
    <message>
        <source>--json and --csv at once cannot be.</source>
        <translation>--json and --csv at once cannot be.</translation>
    </message>
    <message>
        <source>Run a scene&apos;s experiment</source>
        <translation>Run a scene&apos;s experiment</translation>
    </message>
    <message>
        <source>A run for each value of an input, %1 at most; KEY alone for every choice.</source>
        <translation>A run for each value of an input, %1 at most; KEY alone for every choice.</translation>
    </message>
    <message>
        <source>Writes JSON, with all points of the charts.</source>
        <translation>Writes JSON, with all points of the charts.</translation>
    </message>
    <message>
        <source>Writes CSV, with all points of the charts.</source>
        <translation>Writes CSV, with all points of the charts.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 points)</source>
        <translation>%1 to %2 (%3 points)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 to %2 characters of [%3]</source>
        <translation>%1 to %2 characters of [%3]</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 in steps of %2</source>
        <translation>%1 in steps of %2</translation>
    </message>
    <message>
        <source>Inputs:</source>
        <translation>Inputs:</translation>
    </message>
    <message>
        <source>Outputs:</source>
        <translation>Outputs:</translation>
    </message>
    <message>
        <source>Examples (--preset):</source>
        <translation>Examples (--preset):</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources:</translation>
    </message>
    <message>
        <source>Prints the inputs and everything that comes out, from where the scene starts. Without an ID: all experiments. &quot;madang explore ID --help&quot; lists the inputs and outputs of one.</source>
        <translation>Prints the inputs and everything that comes out, from where the scene starts. Without an ID: all experiments. &quot;madang explore ID --help&quot; lists the inputs and outputs of one.</translation>
    </message>
    <message>
        <source>Sets an input of the experiment; as often as wanted.</source>
        <translation>Sets an input of the experiment; as often as wanted.</translation>
    </message>
    <message>
        <source>Starts from one of the experiment&apos;s examples.</source>
        <translation>Starts from one of the experiment&apos;s examples.</translation>
    </message>
    <message>
        <source>Write down what stands where at each step</source>
        <translation>Write down what stands where at each step</translation>
    </message>
    <message>
        <source>One line a thing, as it is at the end of the step: its kind, name, place and size in pixels of the stage, what it says and how; the way of each link; what travels. Compare two of them to see what a change moves.</source>
        <translation>One line a thing, as it is at the end of the step: its kind, name, place and size in pixels of the stage, what it says and how; the way of each link; what travels. Compare two of them to see what a change moves.</translation>
    </message>
    <message>
        <source>ko, en or both. Without it: ko.</source>
        <translation>ko, en or both. Without it: ko.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>The scene &quot;%1&quot; has no experiment, so nothing of it can be set.</source>
        <translation>The scene &quot;%1&quot; has no experiment, so nothing of it can be set.</translation>
    </message>
    <message>
        <source>Leave the setting out, or take a scene with an experiment.</source>
        <translation>Leave the setting out, or take a scene with an experiment.</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Pinned %1</translation>
    </message>
    <message>
        <source>Pinned %1 (%2)</source>
        <translation>Pinned %1 (%2)</translation>
    </message>
    <message>
        <source>(pinned %1)</source>
        <translation>(pinned %1)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is nothing to export: no step is chosen.</source>
        <translation>There is nothing to export: no step is chosen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of that size.</source>
        <translation>There is not enough memory for a picture of that size.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>A picture of each step, sharp at the size you choose.</source>
        <translation>A picture of each step, sharp at the size you choose.</translation>
    </message>
    <message>
        <source>There is nothing to export: the scene asks no questions.</source>
        <translation>There is nothing to export: the scene asks no questions.</translation>
    </message>
    <message>
        <source>Anki cards</source>
        <translation>Anki cards</translation>
    </message>
    <message>
        <source>The questions of a scene with their pictures, a text file that Anki imports as it is.</source>
        <translation>The questions of a scene with their pictures, a text file that Anki imports as it is.</translation>
    </message>
    <message>
        <source>A web page holds one scene.</source>
        <translation>A web page holds one scene.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>One file to tap or arrow through on a phone or a computer, with narration and questions, without a network.</source>
        <translation>One file to tap or arrow through on a phone or a computer, with narration and questions, without a network.</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Markdown notes</translation>
    </message>
    <message>
        <source>A folder for a notes repository: README.md with pictures, narration, terms, questions and sources.</source>
        <translation>A folder for a notes repository: README.md with pictures, narration, terms, questions and sources.</translation>
    </message>
    <message>
        <source>Overview sheet</source>
        <translation>Overview sheet</translation>
    </message>
    <message>
        <source>All steps of the scene on one PNG picture.</source>
        <translation>All steps of the scene on one PNG picture.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>A page for each step, or a handout on A4 pages.</source>
        <translation>A page for each step, or a handout on A4 pages.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>A4 pages with pictures, narration and room for notes; then terms, misconceptions and questions.</source>
        <translation>A4 pages with pictures, narration and room for notes; then terms, misconceptions and questions.</translation>
    </message>
    <message>
        <source>A drawing of each step, sharp at every size.</source>
        <translation>A drawing of each step, sharp at every size.</translation>
    </message>
    <message>
        <source>Text stays text</source>
        <translation>Text stays text</translation>
    </message>
    <message>
        <source>Text can be selected and changed, but needs the same fonts where it is shown.</source>
        <translation>Text can be selected and changed, but needs the same fonts where it is shown.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animated GIF</translation>
    </message>
    <message>
        <source>Plays wherever pictures are shown: chats, blogs, READMEs.</source>
        <translation>Plays wherever pictures are shown: chats, blogs, READMEs.</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Animated WebP</translation>
    </message>
    <message>
        <source>Every colour exact; for browsers and newer programs.</source>
        <translation>Every colour exact; for browsers and newer programs.</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Animated PNG</translation>
    </message>
    <message>
        <source>Every colour exact; programs that do not know it show the first picture.</source>
        <translation>Every colour exact; programs that do not know it show the first picture.</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Play once</translation>
    </message>
    <message>
        <source>Stops at the last picture instead of beginning anew.</source>
        <translation>Stops at the last picture instead of beginning anew.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>The file could not be written: %1.</translation>
    </message>
    <message>
        <source>Films are made with the program ffmpeg, which is not installed.</source>
        <translation>Films are made with the program ffmpeg, which is not installed.</translation>
    </message>
    <message>
        <source>Install the package &quot;ffmpeg&quot;, for example: sudo apt install ffmpeg</source>
        <translation>Install the package &quot;ffmpeg&quot;, for example: sudo apt install ffmpeg</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: %1</source>
        <translation>ffmpeg cannot be started: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make room on it, or write somewhere else.</source>
        <translation>Make room on it, or write somewhere else.</translation>
    </message>
    <message>
        <source>ffmpeg could not make the film.</source>
        <translation>ffmpeg could not make the film.</translation>
    </message>
    <message>
        <source>Its last words: %1</source>
        <translation>Its last words: %1</translation>
    </message>
    <message>
        <source>The ffmpeg that is installed has no encoder for %1: %2.</source>
        <translation>The ffmpeg that is installed has no encoder for %1: %2.</translation>
    </message>
    <message>
        <source>Install an ffmpeg that has it, or choose another format.</source>
        <translation>Install an ffmpeg that has it, or choose another format.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>There is no place for temporary files: %1</translation>
    </message>
    <message>
        <source>ffmpeg lost pictures: %1 were given, %2 are in the film.</source>
        <translation>ffmpeg lost pictures: %1 were given, %2 are in the film.</translation>
    </message>
    <message>
        <source>The film is %1 s long and should be %2 s.</source>
        <translation>The film is %1 s long and should be %2 s.</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 film</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM film</translation>
    </message>
    <message>
        <source>A film that plays everywhere, with subtitles in both languages; wants ffmpeg.</source>
        <translation>A film that plays everywhere, with subtitles in both languages; wants ffmpeg.</translation>
    </message>
    <message>
        <source>A film for web pages, with subtitles in both languages; wants ffmpeg.</source>
        <translation>A film for web pages, with subtitles in both languages; wants ffmpeg.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Sharper, or a smaller file.</source>
        <translation>Sharper, or a smaller file.</translation>
    </message>
    <message numerus="yes">
        <source>ffmpeg has done nothing for %n second(s) and was ended.</source>
        <translation>
            <numerusform>ffmpeg has done nothing for %n second and was ended.</numerusform>
            <numerusform>ffmpeg has done nothing for %n seconds and was ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration as a caption</source>
        <translation>Narration as a caption</translation>
    </message>
    <message>
        <source>Sets the narration under the stage.</source>
        <translation>Sets the narration under the stage.</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Transparent background</translation>
    </message>
    <message>
        <source>Leaves the background out.</source>
        <translation>Leaves the background out.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Pictures a second</translation>
    </message>
    <message>
        <source>How many pictures a second.</source>
        <translation>How many pictures a second.</translation>
    </message>
    <message>
        <source>The scene has lost this step in the meantime.</source>
        <translation>The scene has lost this step in the meantime.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Export it again.</translation>
    </message>
    <message>
        <source>A file name cannot have {%1} in it.</source>
        <translation>A file name cannot have {%1} in it.</translation>
    </message>
    <message>
        <source>Did you mean {%1}?</source>
        <translation>Did you mean {%1}?</translation>
    </message>
    <message>
        <source>It may have: %1.</source>
        <translation>It may have: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for files.</source>
        <translation>&quot;%1&quot; is no name for files.</translation>
    </message>
    <message>
        <source>Name them within the folder, like {scene}-{step}.</source>
        <translation>Name them within the folder, like {scene}-{step}.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>It is there already.</translation>
    </message>
    <message>
        <source>Allow replacing it (--force), or choose another place.</source>
        <translation>Allow replacing it (--force), or choose another place.</translation>
    </message>
    <message>
        <source>No place to write to was given.</source>
        <translation>No place to write to was given.</translation>
    </message>
    <message>
        <source>All steps cannot go into one file.</source>
        <translation>All steps cannot go into one file.</translation>
    </message>
    <message>
        <source>These scenes cannot go into one file.</source>
        <translation>These scenes cannot go into one file.</translation>
    </message>
    <message>
        <source>Name a folder, or one step with --step N.</source>
        <translation>Name a folder, or one step with --step N.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Name a folder.</translation>
    </message>
    <message>
        <source>Several files would have this name.</source>
        <translation>Several files would have this name.</translation>
    </message>
    <message>
        <source>Make the names different with {scene} or {step}.</source>
        <translation>Make the names different with {scene} or {step}.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>There is no step %1.</translation>
    </message>
    <message>
        <source>The scene has the steps 1 to %1.</source>
        <translation>The scene has the steps 1 to %1.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>There is nothing in this file.</translation>
    </message>
    <message>
        <source>The text ends before the %1 of line %2 is closed.</source>
        <translation>The text ends before the %1 of line %2 is closed.</translation>
    </message>
    <message>
        <source>A %1 is missing.</source>
        <translation>A %1 is missing.</translation>
    </message>
    <message>
        <source>This string is not closed on its line.</source>
        <translation>This string is not closed on its line.</translation>
    </message>
    <message>
        <source>End it with &quot;. A line break inside of a text is written \n.</source>
        <translation>End it with &quot;. A line break inside of a text is written \n.</translation>
    </message>
    <message>
        <source>There is a tab inside of this string.</source>
        <translation>There is a tab inside of this string.</translation>
    </message>
    <message>
        <source>Write \t.</source>
        <translation>Write \t.</translation>
    </message>
    <message>
        <source>There is a control character inside of this string.</source>
        <translation>There is a control character inside of this string.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remove it.</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits are expected.</source>
        <translation>After \u four hexadecimal digits are expected.</translation>
    </message>
    <message>
        <source>\%1 means nothing in JSON.</source>
        <translation>\%1 means nothing in JSON.</translation>
    </message>
    <message>
        <source>A backslash itself is written \\.</source>
        <translation>A backslash itself is written \\.</translation>
    </message>
    <message>
        <source>A \u escape in this string is only half of a character.</source>
        <translation>A \u escape in this string is only half of a character.</translation>
    </message>
    <message>
        <source>%1 means nothing in JSON.</source>
        <translation>%1 means nothing in JSON.</translation>
    </message>
    <message>
        <source>Text stands in double quotes; the only words without are true, false and null.</source>
        <translation>Text stands in double quotes; the only words without are true, false and null.</translation>
    </message>
    <message>
        <source>Strings stand in straight double quotes in JSON.</source>
        <translation>Strings stand in straight double quotes in JSON.</translation>
    </message>
    <message>
        <source>Write &quot;…&quot;.</source>
        <translation>Write &quot;…&quot;.</translation>
    </message>
    <message>
        <source>A key is expected here.</source>
        <translation>A key is expected here.</translation>
    </message>
    <message>
        <source>Keys stand in double quotes: &quot;id&quot;: …</source>
        <translation>Keys stand in double quotes: &quot;id&quot;: …</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>There is nothing before this comma.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>A value is missing here.</translation>
    </message>
    <message>
        <source>The character %1 makes no sense here.</source>
        <translation>The character %1 makes no sense here.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON has no comments.</translation>
    </message>
    <message>
        <source>Write &quot;note&quot;: &quot;…&quot; inside of an object instead.</source>
        <translation>Write &quot;note&quot;: &quot;…&quot; inside of an object instead.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>The number %1 is too large.</translation>
    </message>
    <message>
        <source>%1 is not a number in JSON.</source>
        <translation>%1 is not a number in JSON.</translation>
    </message>
    <message>
        <source>Numbers look like 5, -5, 0.5 or 5e3.</source>
        <translation>Numbers look like 5, -5, 0.5 or 5e3.</translation>
    </message>
    <message>
        <source>A colon is missing between the key and its value.</source>
        <translation>A colon is missing between the key and its value.</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <translation>Write &quot;key&quot;: value.</translation>
    </message>
    <message>
        <source>Is there a } too many?</source>
        <translation>Is there a } too many?</translation>
    </message>
    <message>
        <source>This bracket closes the %1 of line %2, which ends with %3.</source>
        <translation>This bracket closes the %1 of line %2, which ends with %3.</translation>
    </message>
    <message>
        <source>A bracket is missing or too many.</source>
        <translation>A bracket is missing or too many.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>A comma is missing before this.</translation>
    </message>
    <message>
        <source>There is a comma after the last item.</source>
        <translation>There is a comma after the last item.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing here.</source>
        <translation>%1 is missing here.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: %2.</source>
        <translation>Add &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Unknown key %1.</source>
        <translation>Unknown key %1.</translation>
    </message>
    <message>
        <source>Keys that may stand here: %1.</source>
        <translation>Keys that may stand here: %1.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>The English text is missing.</translation>
    </message>
    <message>
        <source>Write { &quot;ko&quot;: …, &quot;en&quot;: &quot;…&quot; }.</source>
        <translation>Write { &quot;ko&quot;: …, &quot;en&quot;: &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>A text has the keys &quot;ko&quot; and &quot;en&quot;.</source>
        <translation>A text has the keys &quot;ko&quot; and &quot;en&quot;.</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1 may not be empty.</translation>
    </message>
    <message>
        <source>%1 wants a string, but this is %2.</source>
        <translation>%1 wants a string, but this is %2.</translation>
    </message>
    <message>
        <source>The Korean text is missing.</source>
        <translation>The Korean text is missing.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;: &quot;…&quot;.</source>
        <translation>Add &quot;%1&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 are allowed here.</source>
        <translation>This text has %1 characters; at most %2 are allowed here.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>It may be from %1 to %2.</source>
        <translation>It may be from %1 to %2.</translation>
    </message>
    <message>
        <source>It may be %1 or more.</source>
        <translation>It may be %1 or more.</translation>
    </message>
    <message>
        <source>It may be %1 or less.</source>
        <translation>It may be %1 or less.</translation>
    </message>
    <message>
        <source>%1 is out of range for %2.</source>
        <translation>%1 is out of range for %2.</translation>
    </message>
    <message>
        <source>It may be one of: %1.</source>
        <translation>It may be one of: %1.</translation>
    </message>
    <message>
        <source>%1 is not known as %2.</source>
        <translation>%1 is not known as %2.</translation>
    </message>
    <message>
        <source>%1 cannot be an id.</source>
        <translation>%1 cannot be an id.</translation>
    </message>
    <message>
        <source>Ids have letters a-z, digits, - and _, start with a letter or a digit, and are at most 64 long.</source>
        <translation>Ids have letters a-z, digits, - and _, start with a letter or a digit, and are at most 64 long.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>Too few items in %1: %2, where at least %3 are needed.</source>
        <translation>Too few items in %1: %2, where at least %3 are needed.</translation>
    </message>
    <message>
        <source>Too many items in %1: %2, where at most %3 are allowed.</source>
        <translation>Too many items in %1: %2, where at most %3 are allowed.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; %3 to %4 are allowed.</source>
        <translation>%1 has %2 entries; %3 to %4 are allowed.</translation>
    </message>
    <message>
        <source>A note is a string or a list of strings.</source>
        <translation>A note is a string or a list of strings.</translation>
    </message>
    <message>
        <source>%1 wants %2, but this is %3.</source>
        <translation>%1 wants %2, but this is %3.</translation>
    </message>
    <message>
        <source>a text: &quot;…&quot; or { &quot;ko&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot; }</source>
        <translation>a text: &quot;…&quot; or { &quot;ko&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a string in double quotes</source>
        <translation>a string in double quotes</translation>
    </message>
    <message>
        <source>an id in double quotes</source>
        <translation>an id in double quotes</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>an object with ids for keys and numbers for values</source>
        <translation>an object with ids for keys and numbers for values</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>the number %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>the text %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>This is nested more than %1 levels deep.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in this object, first in line %2.</source>
        <translation>The key %1 stands twice in this object, first in line %2.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>This is not JSON.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Save it again as UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL byte here; a text has none.</source>
        <translation>There is a NUL byte here; a text has none.</translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8.</source>
        <translation>The byte 0x%1 here is not UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation>Save the file again as UTF-8.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>This file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>This file cannot be read: %1.</translation>
    </message>
    <message>
        <source>&quot;define&quot; wants an object { … }, but this is %1.</source>
        <translation>&quot;define&quot; wants an object { … }, but this is %1.</translation>
    </message>
    <message>
        <source>There is a definition called %1 already.</source>
        <translation>There is a definition called %1 already.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Give this one another name.</translation>
    </message>
    <message>
        <source>%1 is no object, so it takes no further keys.</source>
        <translation>%1 is no object, so it takes no further keys.</translation>
    </message>
    <message>
        <source>There is no definition called %1 before this.</source>
        <translation>There is no definition called %1 before this.</translation>
    </message>
    <message>
        <source>&quot;use&quot; wants the name of a definition, but this is %1.</source>
        <translation>&quot;use&quot; wants the name of a definition, but this is %1.</translation>
    </message>
    <message>
        <source>Written out, the definitions come to more than %1 values.</source>
        <translation>Written out, the definitions come to more than %1 values.</translation>
    </message>
    <message>
        <source>This text is UTF-16, not UTF-8.</source>
        <translation>This text is UTF-16, not UTF-8.</translation>
    </message>
    <message>
        <source>Is this the right file? JSON is plain UTF-8 text.</source>
        <translation>Is this the right file? JSON is plain UTF-8 text.</translation>
    </message>
    <message>
        <source>Notes are comments.</source>
        <translation>Notes are comments.</translation>
    </message>
    <message>
        <source>an object with ids for keys</source>
        <translation>an object with ids for keys</translation>
    </message>
    <message>
        <source>This text holds more than %1 values; no more are read.</source>
        <translation>This text holds more than %1 values; no more are read.</translation>
    </message>
    <message>
        <source>This text is larger than %1 KB; no more is read.</source>
        <translation>This text is larger than %1 KB; no more is read.</translation>
    </message>
    <message>
        <source>This file is larger than %1 KB; no more is read.</source>
        <translation>This file is larger than %1 KB; no more is read.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Is it the right file?</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>This is a device or a pipe, not a file.</translation>
    </message>
    <message>
        <source>Write the character itself: the file is UTF-8.</source>
        <translation>Write the character itself: the file is UTF-8.</translation>
    </message>
    <message>
        <source>There is more text after the end.</source>
        <translation>There is more text after the end.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, and %2 more</translation>
    </message>
    <message>
        <source>And more: the layout has more than %1 problems.</source>
        <translation>And more: the layout has more than %1 problems.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>step %1, %2</translation>
    </message>
    <message>
        <source>There is too much in one direction: shorten texts, arrange it in more rows, or show it in another step.</source>
        <translation>There is too much in one direction: shorten texts, arrange it in more rows, or show it in another step.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>There is no room left for %1.</translation>
    </message>
    <message>
        <source>%1 is partly outside the stage.</source>
        <translation>%1 is partly outside the stage.</translation>
    </message>
    <message>
        <source>The link %1 leaves the stage.</source>
        <translation>The link %1 leaves the stage.</translation>
    </message>
    <message>
        <source>Choose its sides with leave and enter.</source>
        <translation>Choose its sides with leave and enter.</translation>
    </message>
    <message>
        <source>%1 lies on %2.</source>
        <translation>%1 lies on %2.</translation>
    </message>
    <message>
        <source>Nest one in the other, give them more room, or hide one of them; nudge and move must keep clear of others.</source>
        <translation>Nest one in the other, give them more room, or hide one of them; nudge and move must keep clear of others.</translation>
    </message>
    <message>
        <source>The link %1 runs through %2.</source>
        <translation>The link %1 runs through %2.</translation>
    </message>
    <message>
        <source>Choose its sides with leave and enter, or arrange the elements so that nothing stands between its ends.</source>
        <translation>Choose its sides with leave and enter, or arrange the elements so that nothing stands between its ends.</translation>
    </message>
    <message>
        <source>The link %1 runs through the title of %2.</source>
        <translation>The link %1 runs through the title of %2.</translation>
    </message>
    <message>
        <source>Shorten the label, give the link more room, or choose another way for it with leave, enter and shape.</source>
        <translation>Shorten the label, give the link more room, or choose another way for it with leave, enter and shape.</translation>
    </message>
    <message>
        <source>The label of the link %1 is partly outside the stage.</source>
        <translation>The label of the link %1 is partly outside the stage.</translation>
    </message>
    <message>
        <source>The label of the link %1 lies on %2.</source>
        <translation>The label of the link %1 lies on %2.</translation>
    </message>
    <message>
        <source>The labels of the links %1 and %2 lie on each other.</source>
        <translation>The labels of the links %1 and %2 lie on each other.</translation>
    </message>
    <message>
        <source>The link %1 runs across the label of the link %2.</source>
        <translation>The link %1 runs across the label of the link %2.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is cut.</source>
        <translation>The text &quot;%1&quot; is cut.</translation>
    </message>
    <message>
        <source>Shorten it, put a part into a sub-label, or give the element more room.</source>
        <translation>Shorten it, put a part into a sub-label, or give the element more room.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is %2 pixels high; the back row reads %3 and more.</source>
        <translation>The text &quot;%1&quot; is %2 pixels high; the back row reads %3 and more.</translation>
    </message>
    <message>
        <source>(with %1)</source>
        <translation>(with %1)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no scene &quot;%1&quot;.</source>
        <translation>There is no scene &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Another scene has the id &quot;%1&quot;, too: %2.</source>
        <translation>Another scene has the id &quot;%1&quot;, too: %2.</translation>
    </message>
    <message>
        <source>Rename one of the files: its name is the id.</source>
        <translation>Rename one of the files: its name is the id.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Did you mean &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Name a scene that is there, or leave it out until it is.</source>
        <translation>Name a scene that is there, or leave it out until it is.</translation>
    </message>
    <message>
        <source>The subject %1 stands here twice.</source>
        <translation>The subject %1 stands here twice.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>It is one of: %1.</source>
        <translation>It is one of: %1.</translation>
    </message>
    <message>
        <source>%1 has no input &quot;%2&quot;.</source>
        <translation>%1 has no input &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2.</source>
        <translation>It is a number from %1 to %2.</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>It is a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2 in steps of %3.</source>
        <translation>It is a number from %1 to %2 in steps of %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number, as %2 has to be.</source>
        <translation>&quot;%1&quot; is not a number, as %2 has to be.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 cannot be %2.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 cannot be &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It is on or off.</source>
        <translation>It is on or off.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 characters.</source>
        <translation>%1 cannot have %2 characters.</translation>
    </message>
    <message>
        <source>%1 has characters it may not have.</source>
        <translation>%1 has characters it may not have.</translation>
    </message>
    <message>
        <source>It has %1 to %2 characters of [%3].</source>
        <translation>It has %1 to %2 characters of [%3].</translation>
    </message>
    <message>
        <source>A step of &quot;%1&quot; does not lead from %2 to %3.</source>
        <translation>A step of &quot;%1&quot; does not lead from %2 to %3.</translation>
    </message>
    <message>
        <source>Write it like %1=10:100:5.</source>
        <translation>Write it like %1=10:100:5.</translation>
    </message>
    <message>
        <source>%1 runs are too many.</source>
        <translation>%1 runs are too many.</translation>
    </message>
    <message>
        <source>Take a longer step; %1 runs at most.</source>
        <translation>Take a longer step; %1 runs at most.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which input is what.</source>
        <translation>&quot;%1&quot; does not say which input is what.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Write it like %1.</translation>
    </message>
    <message>
        <source>%1 has no example &quot;%2&quot;.</source>
        <translation>%1 has no example &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is a text and cannot be swept.</source>
        <translation>%1 is a text and cannot be swept.</translation>
    </message>
    <message>
        <source>Sweep an input that is a number.</source>
        <translation>Sweep an input that is a number.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sweep.</source>
        <translation>&quot;%1&quot; is not a sweep.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a value.</source>
        <translation>%1 cannot be the name of a value.</translation>
    </message>
    <message>
        <source>Names have letters and digits and start with a small letter: maxSurge.</source>
        <translation>Names have letters and digits and start with a small letter: maxSurge.</translation>
    </message>
    <message>
        <source>a number, a text, true or false</source>
        <translation>a number, a text, true or false</translation>
    </message>
    <message>
        <source>The most is not above the least.</source>
        <translation>The most is not above the least.</translation>
    </message>
    <message>
        <source>A logarithmic scale has no 0.</source>
        <translation>A logarithmic scale has no 0.</translation>
    </message>
    <message>
        <source>Give it a least value above 0.</source>
        <translation>Give it a least value above 0.</translation>
    </message>
    <message>
        <source>One move of what has steps is a step.</source>
        <translation>One move of what has steps is a step.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>%1 is no text that this input takes.</source>
        <translation>%1 is no text that this input takes.</translation>
    </message>
    <message>
        <source>%1 is no whole number of steps above the least.</source>
        <translation>%1 is no whole number of steps above the least.</translation>
    </message>
    <message>
        <source>A series is over something or has categories.</source>
        <translation>A series is over something or has categories.</translation>
    </message>
    <message>
        <source>Write one of &quot;over&quot; and &quot;categories&quot;.</source>
        <translation>Write one of &quot;over&quot; and &quot;categories&quot;.</translation>
    </message>
    <message>
        <source>There is no value called %1.</source>
        <translation>There is no value called %1.</translation>
    </message>
    <message>
        <source>Something else is called %1 already.</source>
        <translation>Something else is called %1 already.</translation>
    </message>
    <message>
        <source>Inputs, values and series share their names.</source>
        <translation>Inputs, values and series share their names.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>A step a page</source>
        <translation>A step a page</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>hint: </source>
        <translation>hint: </translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>StudyPages</name>
    <message>
        <source>This scene explains no terms.</source>
        <translation>This scene explains no terms.</translation>
    </message>
    <message>
        <source>Often said</source>
        <translation>Often said</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>In fact</translation>
    </message>
    <message>
        <source>This scene corrects no misconceptions.</source>
        <translation>This scene corrects no misconceptions.</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>This scene asks no questions.</source>
        <translation>This scene asks no questions.</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Open %1 in the browser</translation>
    </message>
    <message>
        <source>This scene names no sources.</source>
        <translation>This scene names no sources.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Limits and alternatives</source>
        <translation>Limits and alternatives</translation>
    </message>
</context>
<context>
    <name>StudyTabs</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>The words of this scene</source>
        <translation>The words of this scene</translation>
    </message>
    <message>
        <source>Myths</source>
        <translation>Myths</translation>
    </message>
    <message>
        <source>What is often said, and wrong</source>
        <translation>What is often said, and wrong</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Quiz and interview questions</source>
        <translation>Quiz and interview questions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where the facts are from</source>
        <translation>Where the facts are from</translation>
    </message>
</context>
<context>
    <name>madang::ChartBlock</name>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
</context>
<context>
    <name>madang::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Left and Right read its values.</source>
        <translation>Left and Right read its values.</translation>
    </message>
</context>
<context>
    <name>madang::ChoiceButton</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Answer %1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>Choose this answer</translation>
    </message>
</context>
<context>
    <name>madang::ContinueCard</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · step %2 of %3</translation>
    </message>
    <message>
        <source>Continue watching: %1</source>
        <translation>Continue watching: %1</translation>
    </message>
    <message>
        <source>Continue watching</source>
        <translation>Continue watching</translation>
    </message>
</context>
<context>
    <name>madang::Disclosure</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>madang::ExploreBar</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Play this run on the stage</source>
        <translation>Play this run on the stage</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>All inputs as the scene has them</source>
        <translation>All inputs as the scene has them</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Worked examples to start from</source>
        <translation>Worked examples to start from</translation>
    </message>
</context>
<context>
    <name>madang::ExploreControls</name>
    <message>
        <source>More inputs</source>
        <translation>More inputs</translation>
    </message>
</context>
<context>
    <name>madang::ExplorePanel</name>
    <message>
        <source>This scene has no experiment.</source>
        <translation>This scene has no experiment.</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>As picture</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>As CSV</translation>
    </message>
    <message>
        <source>Copied the charts as a picture.</source>
        <translation>Copied the charts as a picture.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>There is not enough memory for the picture.</translation>
    </message>
    <message>
        <source>Copied the run as CSV.</source>
        <translation>Copied the run as CSV.</translation>
    </message>
</context>
<context>
    <name>madang::ExploreResults</name>
    <message>
        <source>Pinned: the same inputs as now</source>
        <translation>Pinned: the same inputs as now</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Pinned: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Keep this run and compare with it</source>
        <translation>Keep this run and compare with it</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Show as charts</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>The numbers as charts</source>
        <translation>The numbers as charts</translation>
    </message>
    <message>
        <source>The charts as tables of numbers</source>
        <translation>The charts as tables of numbers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Put the result on the clipboard</source>
        <translation>Put the result on the clipboard</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>More charts</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>All values</translation>
    </message>
</context>
<context>
    <name>madang::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The path is on the clipboard</source>
        <translation>The path is on the clipboard</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as PNG and as SVG</source>
        <translation>The picture is on the clipboard, as PNG and as SVG</translation>
    </message>
    <message>
        <source>The picture could not be copied</source>
        <translation>The picture could not be copied</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print, with a preview…</source>
        <translation>Print, with a preview…</translation>
    </message>
</context>
<context>
    <name>madang::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>This step</translation>
    </message>
    <message>
        <source>Only the step in the preview</source>
        <translation>Only the step in the preview</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Every step of this scene</source>
        <translation>Every step of this scene</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Some steps of this scene</source>
        <translation>Some steps of this scene</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>All scenes</translation>
    </message>
    <message>
        <source>Every scene of the library</source>
        <translation>Every scene of the library</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>In Korean</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>In both languages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Black on white, with hatches instead of colours</source>
        <translation>Black on white, with hatches instead of colours</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>It may have: %1</source>
        <translation>It may have: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>Which steps</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Write it like 3, 2-5 or 1,4,7-.</source>
        <translation>Write it like 3, 2-5 or 1,4,7-.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>This folder is not there. Choose another one.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Nothing can be written into this folder. Choose another one.</translation>
    </message>
</context>
<context>
    <name>madang::ExportStatus</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Show what was written</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Put the path of what was written on the clipboard</source>
        <translation>Put the path of what was written on the clipboard</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Replaces these files (Enter)</source>
        <translation>Replaces these files (Enter)</translation>
    </message>
    <message>
        <source>Writes the files (Enter)</source>
        <translation>Writes the files (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stops; what is finished stays (Esc)</source>
        <translation>Stops; what is finished stays (Esc)</translation>
    </message>
    <message>
        <source>Closes (Esc)</source>
        <translation>Closes (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are already there</source>
        <translation>
            <numerusform>%n folder is already there</numerusform>
            <numerusform>%n folders are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already there</source>
        <translation>
            <numerusform>%n file is already there</numerusform>
            <numerusform>%n files are already there</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Getting ready…</translation>
    </message>
    <message>
        <source>Cancelling keeps the files that are finished and leaves no half-written ones.</source>
        <translation>Cancelling keeps the files that are finished and leaves no half-written ones.</translation>
    </message>
    <message>
        <source>Saving %1 of %2 — %3</source>
        <translation>Saving %1 of %2 — %3</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) saved</source>
        <translation>
            <numerusform>%n folder saved</numerusform>
            <numerusform>%n folders saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Not everything could be saved</translation>
    </message>
    <message>
        <source>To be aware of</source>
        <translation>To be aware of</translation>
    </message>
</context>
<context>
    <name>madang::FormatGrid</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>madang::InterviewCard</name>
    <message>
        <source>Hide the answer</source>
        <translation>Hide the answer</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>Follow-up: show the answer</source>
        <translation>Follow-up: show the answer</translation>
    </message>
    <message>
        <source>Answer aloud first, then compare</source>
        <translation>Answer aloud first, then compare</translation>
    </message>
</context>
<context>
    <name>madang::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>The step before, at once</source>
        <translation>The step before, at once</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>First or last step</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Go to that step</translation>
    </message>
    <message>
        <source>Auto-play</source>
        <translation>Auto-play</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Slower or faster</translation>
    </message>
    <message>
        <source>Stage on the full screen</source>
        <translation>Stage on the full screen</translation>
    </message>
    <message>
        <source>Zoom; drag to move</source>
        <translation>Zoom; drag to move</translation>
    </message>
    <message>
        <source>The whole stage again</source>
        <translation>The whole stage again</translation>
    </message>
    <message>
        <source>Language of the narration</source>
        <translation>Language of the narration</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Terms, questions, sources</source>
        <translation>Terms, questions, sources</translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation>Search scenes</translation>
    </message>
    <message>
        <source>Open a scene file</source>
        <translation>Open a scene file</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Back to the scenes</source>
        <translation>Back to the scenes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Export: pictures, pages, notes</source>
        <translation>Export: pictures, pages, notes</translation>
    </message>
    <message>
        <source>Copy the picture, as PNG and SVG</source>
        <translation>Copy the picture, as PNG and SVG</translation>
    </message>
    <message>
        <source>Print: a step a page, or a handout</source>
        <translation>Print: a step a page, or a handout</translation>
    </message>
</context>
<context>
    <name>madang::LibraryPage</name>
    <message>
        <source>There are no scenes here</source>
        <translation>There are no scenes here</translation>
    </message>
    <message>
        <source>No folder with scenes was found beside the program.</source>
        <translation>No folder with scenes was found beside the program.</translation>
    </message>
    <message>
        <source>Looked in %1.</source>
        <translation>Looked in %1.</translation>
    </message>
    <message>
        <source>Drop a scene file on this window, or open one. A folder of scenes can be named in MADANG_SCENES.</source>
        <translation>Drop a scene file on this window, or open one. A folder of scenes can be named in MADANG_SCENES.</translation>
    </message>
    <message>
        <source>Open a scene file…</source>
        <translation>Open a scene file…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Titles, terms and questions were searched, in Korean and in English. Try a part of a word.</source>
        <translation>Titles, terms and questions were searched, in Korean and in English. Try a part of a word.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Open it to see why.</source>
        <translation>%1 cannot be read. Open it to see why.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with these scenes</source>
        <translation>Something is wrong with these scenes</translation>
    </message>
    <message>
        <source>Welcome to the yard</source>
        <translation>Welcome to the yard</translation>
    </message>
    <message>
        <source>Pick a scene and press →. Every step moves once and then stands still; ← goes back at once.</source>
        <translation>Pick a scene and press →. Every step moves once and then stands still; ← goes back at once.</translation>
    </message>
    <message>
        <source>L changes the language of the narration, T the theme, and ? lists all keys.</source>
        <translation>L changes the language of the narration, T the theme, and ? lists all keys.</translation>
    </message>
    <message>
        <source>Do not show this hint again</source>
        <translation>Do not show this hint again</translation>
    </message>
</context>
<context>
    <name>madang::MainWindow</name>
    <message>
        <source>No installed font has Hangul</source>
        <translation>No installed font has Hangul</translation>
    </message>
    <message>
        <source>Korean text shows as empty boxes. Install the package fonts-noto-cjk and start the program again.</source>
        <translation>Korean text shows as empty boxes. Install the package fonts-noto-cjk and start the program again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no scene “%1”</source>
        <translation>There is no scene “%1”</translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>Open a scene</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>Scenes (*.json)</translation>
    </message>
    <message>
        <source>There is no scene to export</source>
        <translation>There is no scene to export</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as PNG and as SVG</source>
        <translation>The picture is on the clipboard, as PNG and as SVG</translation>
    </message>
    <message>
        <source>The picture could not be copied</source>
        <translation>The picture could not be copied</translation>
    </message>
</context>
<context>
    <name>madang::NarrationCard</name>
    <message>
        <source>What do you think happens next?</source>
        <translation>What do you think happens next?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Go on without an answer (→)</source>
        <translation>Go on without an answer (→)</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Skip the question</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Not quite.</translation>
    </message>
</context>
<context>
    <name>madang::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Enter a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Enter a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2 in steps of %3.</source>
        <translation>Enter a number from %1 to %2 in steps of %3.</translation>
    </message>
</context>
<context>
    <name>madang::NumberRow</name>
    <message>
        <source>Still at %1.</source>
        <translation>Still at %1.</translation>
    </message>
    <message>
        <source>%1, exact value</source>
        <translation>%1, exact value</translation>
    </message>
</context>
<context>
    <name>madang::OpenScene</name>
    <message>
        <source>The file is gone: %1</source>
        <translation>The file is gone: %1</translation>
    </message>
    <message>
        <source>Put it back or save it again, and it is followed as before.</source>
        <translation>Put it back or save it again, and it is followed as before.</translation>
    </message>
</context>
<context>
    <name>madang::PictureView</name>
    <message>
        <source>Being drawn…</source>
        <translation>Being drawn…</translation>
    </message>
</context>
<context>
    <name>madang::PlayerPage</name>
    <message>
        <source>Step %1: press Enter</source>
        <translation>Step %1: press Enter</translation>
    </message>
    <message>
        <source>There is no step %1; the last one is %2</source>
        <translation>There is no step %1; the last one is %2</translation>
    </message>
</context>
<context>
    <name>madang::Prediction</name>
    <message>
        <source>Predict the result</source>
        <translation>Predict the result</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Show the result without an answer</source>
        <translation>Show the result without an answer</translation>
    </message>
</context>
<context>
    <name>madang::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The step before (PgUp)</source>
        <translation>The step before (PgUp)</translation>
    </message>
    <message>
        <source>The step after (PgDn)</source>
        <translation>The step after (PgDn)</translation>
    </message>
    <message>
        <source>The picture as PNG and as SVG (%1)</source>
        <translation>The picture as PNG and as SVG (%1)</translation>
    </message>
    <message>
        <source>‹ Previous step</source>
        <translation>‹ Previous step</translation>
    </message>
    <message>
        <source>Next step ›</source>
        <translation>Next step ›</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copy to the clipboard</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 × %4</source>
        <translation>Step %1 of %2 · %3 × %4</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
</context>
<context>
    <name>madang::ProblemPanel</name>
    <message numerus="yes">
        <source>%n problem(s) in this file</source>
        <translation>
            <numerusform>%n problem in this file</numerusform>
            <numerusform>%n problems in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage shows the last good version.</source>
        <translation>The stage shows the last good version.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copy the list of problems</translation>
    </message>
</context>
<context>
    <name>madang::QuestionCard</name>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Not quite.</translation>
    </message>
</context>
<context>
    <name>madang::SceneCard</name>
    <message numerus="yes">
        <source>%1 of %n step(s) seen</source>
        <translation>
            <numerusform>%1 of %n step seen</numerusform>
            <numerusform>%1 of %n steps seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::SettingsPopover</name>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>As the system does</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Black on white, with hatches instead of colours</source>
        <translation>Black on white, with hatches instead of colours</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduced</translation>
    </message>
    <message>
        <source>Steps cut to their end instead of moving</source>
        <translation>Steps cut to their end instead of moving</translation>
    </message>
</context>
<context>
    <name>madang::SizeChoice</name>
    <message>
        <source>Width in pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 to %2 pixels</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Another size…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Size: %1</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Choose a size</translation>
    </message>
</context>
<context>
    <name>madang::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stage: %1</translation>
    </message>
</context>
<context>
    <name>madang::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>No steps</translation>
    </message>
    <message>
        <source>Interview question</source>
        <translation>Interview question</translation>
    </message>
</context>
<context>
    <name>madang::StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>Go to step %1 (%1, Enter)</source>
        <translation>Go to step %1 (%1, Enter)</translation>
    </message>
</context>
<context>
    <name>madang::StudyPanel</name>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>What if? Change the inputs and see</source>
        <translation>What if? Change the inputs and see</translation>
    </message>
</context>
<context>
    <name>madang::SubjectList</name>
    <message>
        <source>All scenes</source>
        <translation>All scenes</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::TextRow</name>
    <message>
        <source>It has %1 to %2 characters; these are %3.</source>
        <translation>It has %1 to %2 characters; these are %3.</translation>
    </message>
    <message>
        <source>Only these characters: %1</source>
        <translation>Only these characters: %1</translation>
    </message>
</context>
<context>
    <name>madang::TopBar</name>
    <message>
        <source>Search scenes, terms, questions   (Ctrl K)</source>
        <translation>Search scenes, terms, questions   (Ctrl K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search titles, terms and questions (Ctrl+K)</source>
        <translation>Search titles, terms and questions (Ctrl+K)</translation>
    </message>
    <message>
        <source>‹ Scenes</source>
        <translation>‹ Scenes</translation>
    </message>
    <message>
        <source>Back to the list of scenes</source>
        <translation>Back to the list of scenes</translation>
    </message>
    <message>
        <source>Back to the list of scenes (Esc)</source>
        <translation>Back to the list of scenes (Esc)</translation>
    </message>
    <message>
        <source>Narration in Korean (L)</source>
        <translation>Narration in Korean (L)</translation>
    </message>
    <message>
        <source>Narration in English (L)</source>
        <translation>Narration in English (L)</translation>
    </message>
    <message>
        <source>Narration in both languages (L)</source>
        <translation>Narration in both languages (L)</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Next theme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Terms, misconceptions, questions, sources</source>
        <translation>Terms, misconceptions, questions, sources</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export as pictures, pages or notes…</source>
        <translation>Export as pictures, pages or notes…</translation>
    </message>
</context>
<context>
    <name>madang::TransportBar</name>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Last step</translation>
    </message>
    <message>
        <source>Stage on the full screen</source>
        <translation>Stage on the full screen</translation>
    </message>
    <message>
        <source>Position in the scene</source>
        <translation>Position in the scene</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Speed: %1</translation>
    </message>
    <message>
        <source>Speed ([ slower, ] faster)</source>
        <translation>Speed ([ slower, ] faster)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto-play</source>
        <translation>Auto-play</translation>
    </message>
    <message>
        <source>Go on by itself at reading pace (A)</source>
        <translation>Go on by itself at reading pace (A)</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>This element has no kind.</source>
        <translation>This element has no kind.</translation>
    </message>
    <message>
        <source>This element has more than one kind: %1.</source>
        <translation>This element has more than one kind: %1.</translation>
    </message>
    <message>
        <source>There is no kind of element called %1.</source>
        <translation>There is no kind of element called %1.</translation>
    </message>
    <message>
        <source>There are more than %1 elements.</source>
        <translation>There are more than %1 elements.</translation>
    </message>
    <message>
        <source>An element is an object: { … }.</source>
        <translation>An element is an object: { … }.</translation>
    </message>
    <message>
        <source>It stands only in: %1.</source>
        <translation>It stands only in: %1.</translation>
    </message>
    <message>
        <source>%1 takes: %2.</source>
        <translation>%1 takes: %2.</translation>
    </message>
    <message>
        <source>%1 may not stand in %2.</source>
        <translation>%1 may not stand in %2.</translation>
    </message>
    <message>
        <source>%1 may not be the whole stage.</source>
        <translation>%1 may not be the whole stage.</translation>
    </message>
    <message>
        <source>The scene does not say which format it is written in.</source>
        <translation>The scene does not say which format it is written in.</translation>
    </message>
    <message>
        <source>Begin it with &quot;format&quot;: %1.</source>
        <translation>Begin it with &quot;format&quot;: %1.</translation>
    </message>
    <message>
        <source>The format is a whole number from 1 on.</source>
        <translation>The format is a whole number from 1 on.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: %1.</source>
        <translation>Write &quot;format&quot;: %1.</translation>
    </message>
    <message>
        <source>This scene is written in format %1; this program reads up to format %2.</source>
        <translation>This scene is written in format %1; this program reads up to format %2.</translation>
    </message>
    <message>
        <source>A newer version of the program opens it.</source>
        <translation>A newer version of the program opens it.</translation>
    </message>
    <message>
        <source>A scene is an object: { &quot;format&quot;: 1, … }.</source>
        <translation>A scene is an object: { &quot;format&quot;: 1, … }.</translation>
    </message>
    <message>
        <source>The file name %1 cannot be the id of a scene.</source>
        <translation>The file name %1 cannot be the id of a scene.</translation>
    </message>
    <message>
        <source>Name it with letters a-z, digits, - and _.</source>
        <translation>Name it with letters a-z, digits, - and _.</translation>
    </message>
    <message>
        <source>The id %1 is given twice, first in line %2.</source>
        <translation>The id %1 is given twice, first in line %2.</translation>
    </message>
    <message>
        <source>Elements and links share their ids; give this one another.</source>
        <translation>Elements and links share their ids; give this one another.</translation>
    </message>
    <message>
        <source>Nothing here has the id %1.</source>
        <translation>Nothing here has the id %1.</translation>
    </message>
    <message>
        <source>%1 stands for several, but only one id may stand here.</source>
        <translation>%1 stands for several, but only one id may stand here.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Name one of them.</translation>
    </message>
    <message>
        <source>%1 has nothing inside of it.</source>
        <translation>%1 has nothing inside of it.</translation>
    </message>
    <message>
        <source>Elements are named by their own id alone: %1.</source>
        <translation>Elements are named by their own id alone: %1.</translation>
    </message>
    <message>
        <source>Give the element meant an &quot;id&quot;.</source>
        <translation>Give the element meant an &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Ids of this scene: %1.</source>
        <translation>Ids of this scene: %1.</translation>
    </message>
    <message>
        <source>Two steps have the id %1, the first in line %2.</source>
        <translation>Two steps have the id %1, the first in line %2.</translation>
    </message>
    <message>
        <source>Give the step meant an &quot;id&quot;.</source>
        <translation>Give the step meant an &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Steps of this scene: %1.</source>
        <translation>Steps of this scene: %1.</translation>
    </message>
    <message>
        <source>There is no step with the id %1.</source>
        <translation>There is no step with the id %1.</translation>
    </message>
    <message>
        <source>Two terms have the id %1, the first in line %2.</source>
        <translation>Two terms have the id %1, the first in line %2.</translation>
    </message>
    <message>
        <source>Give it under &quot;terms&quot;, with its meaning.</source>
        <translation>Give it under &quot;terms&quot;, with its meaning.</translation>
    </message>
    <message>
        <source>There is no term with the id %1.</source>
        <translation>There is no term with the id %1.</translation>
    </message>
    <message>
        <source>There are %1 choices, so the answer is from 0 to %2.</source>
        <translation>There are %1 choices, so the answer is from 0 to %2.</translation>
    </message>
    <message>
        <source>0 is the first choice.</source>
        <translation>0 is the first choice.</translation>
    </message>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 is not an https address.</translation>
    </message>
    <message>
        <source>Addresses look like https://example.org/page.</source>
        <translation>Addresses look like https://example.org/page.</translation>
    </message>
    <message>
        <source>This action has no verb.</source>
        <translation>This action has no verb.</translation>
    </message>
    <message>
        <source>This action has more than one verb: %1.</source>
        <translation>This action has more than one verb: %1.</translation>
    </message>
    <message>
        <source>There is no verb called %1.</source>
        <translation>There is no verb called %1.</translation>
    </message>
    <message>
        <source>An action is an object: { … }.</source>
        <translation>An action is an object: { … }.</translation>
    </message>
    <message>
        <source>This action changes nothing.</source>
        <translation>This action changes nothing.</translation>
    </message>
    <message>
        <source>Add what is to become different, as it is written in the element itself.</source>
        <translation>Add what is to become different, as it is written in the element itself.</translation>
    </message>
    <message>
        <source>Elements are declared on the stage, not in a step.</source>
        <translation>Elements are declared on the stage, not in a step.</translation>
    </message>
    <message>
        <source>Declare it with &quot;hidden&quot;: true and show it here.</source>
        <translation>Declare it with &quot;hidden&quot;: true and show it here.</translation>
    </message>
    <message>
        <source>This action is about more than %1 things.</source>
        <translation>This action is about more than %1 things.</translation>
    </message>
    <message>
        <source>What can be changed: %1.</source>
        <translation>What can be changed: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2, which is of the kind %3.</source>
        <translation>%1 cannot be changed in %2, which is of the kind %3.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in the link %2.</source>
        <translation>%1 cannot be changed in the link %2.</translation>
    </message>
    <message>
        <source>%1 cannot be %2 of itself.</source>
        <translation>%1 cannot be %2 of itself.</translation>
    </message>
    <message>
        <source>%1 stands inside of %2, so it cannot be its %3.</source>
        <translation>%1 stands inside of %2, so it cannot be its %3.</translation>
    </message>
    <message>
        <source>&quot;madang new&quot; writes a scene to start from.</source>
        <translation>&quot;madang new&quot; writes a scene to start from.</translation>
    </message>
    <message>
        <source>Unknown key %1.</source>
        <translation>Unknown key %1.</translation>
    </message>
    <message>
        <source>Keys that may stand here: %1.</source>
        <translation>Keys that may stand here: %1.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>The English text is missing.</translation>
    </message>
    <message>
        <source>The Korean text is missing.</source>
        <translation>The Korean text is missing.</translation>
    </message>
    <message>
        <source>It may be one of: %1.</source>
        <translation>It may be one of: %1.</translation>
    </message>
    <message>
        <source>This list names nothing.</source>
        <translation>This list names nothing.</translation>
    </message>
    <message>
        <source>Name something, or leave it out.</source>
        <translation>Name something, or leave it out.</translation>
    </message>
    <message>
        <source>%1 stands twice in this list.</source>
        <translation>%1 stands twice in this list.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>Notes are comments. What the presenter is to see goes into &quot;cue&quot;.</source>
        <translation>Notes are comments. What the presenter is to see goes into &quot;cue&quot;.</translation>
    </message>
    <message>
        <source>an id in double quotes</source>
        <translation>an id in double quotes</translation>
    </message>
    <message>
        <source>an id or a list of ids</source>
        <translation>an id or a list of ids</translation>
    </message>
    <message>
        <source>a list of elements</source>
        <translation>a list of elements</translation>
    </message>
    <message>
        <source>an element { … }</source>
        <translation>an element { … }</translation>
    </message>
    <message>
        <source>a link { … }</source>
        <translation>a link { … }</translation>
    </message>
    <message>
        <source>an action { … }</source>
        <translation>an action { … }</translation>
    </message>
    <message>
        <source>A link is an object: { … }.</source>
        <translation>A link is an object: { … }.</translation>
    </message>
    <message>
        <source>This link is %1 lines; at most %2 are allowed.</source>
        <translation>This link is %1 lines; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>With this link the links of the scene are %1 lines; at most %2 are allowed.</source>
        <translation>With this link the links of the scene are %1 lines; at most %2 are allowed.</translation>
    </message>
    <message>
        <source>Join containers instead of each of their children, or leave links out.</source>
        <translation>Join containers instead of each of their children, or leave links out.</translation>
    </message>
    <message>
        <source>%1 is a link; links join elements.</source>
        <translation>%1 is a link; links join elements.</translation>
    </message>
    <message>
        <source>This scene needs itself.</source>
        <translation>This scene needs itself.</translation>
    </message>
    <message>
        <source>These scenes need each other in a circle: %1.</source>
        <translation>These scenes need each other in a circle: %1.</translation>
    </message>
    <message>
        <source>Remove one of these needs.</source>
        <translation>Remove one of these needs.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>Give it one of: %1.</source>
        <translation>Give it one of: %1.</translation>
    </message>
    <message>
        <source>Is it the right file? A long scene is better cut into two.</source>
        <translation>Is it the right file? A long scene is better cut into two.</translation>
    </message>
    <message>
        <source>Name a scene inside of it.</source>
        <translation>Name a scene inside of it.</translation>
    </message>
    <message>
        <source>Nothing can be bound here: the scene has no experiment.</source>
        <translation>Nothing can be bound here: the scene has no experiment.</translation>
    </message>
    <message>
        <source>Add &quot;experiment&quot; with its &quot;model&quot; to the scene.</source>
        <translation>Add &quot;experiment&quot; with its &quot;model&quot; to the scene.</translation>
    </message>
    <message>
        <source>&quot;bind&quot; wants the name of a value, but this is not a string.</source>
        <translation>&quot;bind&quot; wants the name of a value, but this is not a string.</translation>
    </message>
    <message>
        <source>A text may be a pattern, too: { &quot;ko&quot;: &quot;{fit}개&quot;, &quot;en&quot;: &quot;{fit}&quot; }.</source>
        <translation>A text may be a pattern, too: { &quot;ko&quot;: &quot;{fit}개&quot;, &quot;en&quot;: &quot;{fit}&quot; }.</translation>
    </message>
    <message>
        <source>%1 wants a number.</source>
        <translation>%1 wants a number.</translation>
    </message>
    <message>
        <source>%1 wants an object { … }.</source>
        <translation>%1 wants an object { … }.</translation>
    </message>
    <message>
        <source>&quot;madang explore %1 --help&quot; lists what there is.</source>
        <translation>&quot;madang explore %1 --help&quot; lists what there is.</translation>
    </message>
    <message>
        <source>The experiment has no value called %1.</source>
        <translation>The experiment has no value called %1.</translation>
    </message>
    <message>
        <source>A text is a string in double quotes.</source>
        <translation>A text is a string in double quotes.</translation>
    </message>
    <message>
        <source>%1 is a whole series; a text shows one value.</source>
        <translation>%1 is a whole series; a text shows one value.</translation>
    </message>
    <message>
        <source>A pattern has &quot;ko&quot; and &quot;en&quot;.</source>
        <translation>A pattern has &quot;ko&quot; and &quot;en&quot;.</translation>
    </message>
    <message>
        <source>%1 is no number, so it is neither above nor below anything.</source>
        <translation>%1 is no number, so it is neither above nor below anything.</translation>
    </message>
    <message>
        <source>Ask with &quot;is&quot; for one of its values.</source>
        <translation>Ask with &quot;is&quot; for one of its values.</translation>
    </message>
    <message>
        <source>Compare numbers with &quot;above&quot; and &quot;below&quot;.</source>
        <translation>Compare numbers with &quot;above&quot; and &quot;below&quot;.</translation>
    </message>
    <message>
        <source>%1 is never that.</source>
        <translation>%1 is never that.</translation>
    </message>
    <message>
        <source>%1 does not say what %2 becomes.</source>
        <translation>%1 does not say what %2 becomes.</translation>
    </message>
    <message>
        <source>Ask with &quot;above&quot; or &quot;below&quot; and add &quot;map&quot;: { &quot;yes&quot;: …, &quot;no&quot;: … }.</source>
        <translation>Ask with &quot;above&quot; or &quot;below&quot; and add &quot;map&quot;: { &quot;yes&quot;: …, &quot;no&quot;: … }.</translation>
    </message>
    <message>
        <source>Add &quot;map&quot; with a value for each of: %1.</source>
        <translation>Add &quot;map&quot; with a value for each of: %1.</translation>
    </message>
    <message>
        <source>Ask with &quot;above&quot; or &quot;below&quot;; then it is &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Ask with &quot;above&quot; or &quot;below&quot;; then it is &quot;yes&quot; or &quot;no&quot;.</translation>
    </message>
    <message>
        <source>%1 is never %2.</source>
        <translation>%1 is never %2.</translation>
    </message>
    <message>
        <source>This map says nothing for: %1.</source>
        <translation>This map says nothing for: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be bound to %2.</source>
        <translation>%1 cannot be bound to %2.</translation>
    </message>
    <message>
        <source>&quot;times&quot; and &quot;plus&quot; are for numbers.</source>
        <translation>&quot;times&quot; and &quot;plus&quot; are for numbers.</translation>
    </message>
    <message>
        <source>Bind what is inside of it.</source>
        <translation>Bind what is inside of it.</translation>
    </message>
    <message>
        <source>A chart shows a series.</source>
        <translation>A chart shows a series.</translation>
    </message>
    <message>
        <source>Add &quot;map&quot; with a number for each of its values.</source>
        <translation>Add &quot;map&quot; with a number for each of its values.</translation>
    </message>
    <message>
        <source>%1 cannot be bound to a value of the experiment.</source>
        <translation>%1 cannot be bound to a value of the experiment.</translation>
    </message>
    <message>
        <source>What the verb &quot;set&quot; may change can be bound.</source>
        <translation>What the verb &quot;set&quot; may change can be bound.</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>There is no model called %1.</translation>
    </message>
    <message>
        <source>The experiment has no input called %1.</source>
        <translation>The experiment has no input called %1.</translation>
    </message>
    <message>
        <source>The experiment has no chart called %1.</source>
        <translation>The experiment has no chart called %1.</translation>
    </message>
    <message>
        <source>More than %1 fields are bound.</source>
        <translation>More than %1 fields are bound.</translation>
    </message>
</context>
</TS>
