import { addressOfFolder, addressOfSource, written } from './addresses.js';
import type { Page } from './frame.js';
import { codeBlock } from './markdown.js';
import { filesIn, textOf } from './repository.js';

/** Makes the page that shows the text of a file of the repository. */
export function pageOfFile(file: string): Page {
  const language = /\.(\w+)$/.exec(file)?.[1] ?? '';
  return {
    address: addressOfSource(file),
    title: file,
    look: 'code',
    content: (
      <article>
        <h1 class="path">{file}</h1>
        <div dangerouslySetInnerHTML={{ __html: codeBlock(textOf(file), language) }} />
      </article>
    ),
  };
}

/** Makes the page that lists the files of a folder of the repository. */
export function pageOfFolder(folder: string): Page {
  const address = addressOfFolder(folder);
  return {
    address,
    title: folder,
    look: 'code',
    content: (
      <article>
        <h1 class="path">{folder}</h1>
        <ul class="files">
          {filesIn(folder).map((file) => (
            <li key={file}>
              <a href={written(address, addressOfSource(file))}>{file.slice(folder.length + 1)}</a>
            </li>
          ))}
        </ul>
      </article>
    ),
  };
}
