/** Words of the kept experiments. */
export const experiments = {
  problems: {
    full: 'The browser has no room left to keep this. Save it as a file, or delete an experiment.',
    refused: 'The browser lets nothing be kept here. Save it as a file before you leave.',
    newer: 'A newer version of this page keeps its experiments here. Load the page again to see them.',
  },
  damaged: 'Some of what was kept could not be read. It was put aside and not overwritten.',
  imports: {
    notAFile: 'This is not a file of experiments.',
    tooLarge: 'This file is too large to be one of experiments.',
    newer: 'This file comes from a newer version of this page. Load the page again to open it.',
  },
  imported: (added: string, same: string, refused: string) =>
    `Added: ${added}. Already here: ${same}. Could not be read: ${refused}.`,
};
