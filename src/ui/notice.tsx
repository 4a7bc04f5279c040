import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConnectError } from '../protocol/connect-error.js';
import { type Drawing, Icon } from './icon.js';
import { alertIcon } from './icons.js';
import { useUi } from './ui-context.js';

/**
 * Announces what is put into it. A live region is only heard when it was there before its content, so the first
 * content comes one render late.
 */
export function NoticeRegion(props: {
  readonly role: 'alert' | 'status';
  readonly children: ComponentChildren;
}) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return (
    <div class="notices" role={props.role}>
      {isThere && props.children}
    </div>
  );
}

/** Says one thing the person should know, and what to do about it. */
export function Notice(props: {
  readonly tone: 'problem' | 'question' | 'hint' | 'calm';
  /** Stands before it; what asks for attention, unless set. */
  readonly sign?: Drawing;
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div part="notice" class="notice" data-tone={props.tone}>
      <span class="notice-sign">
        <Icon drawing={props.sign ?? alertIcon} />
      </span>
      <div class="notice-text">
        <p class="notice-title">{props.title}</p>
        <p>{props.body}</p>
        {props.children}
      </div>
    </div>
  );
}

/** Says why something failed. */
export function Problem(props: { readonly error: ConnectError; readonly children?: ComponentChildren }) {
  const { t } = useUi();
  const { code } = props.error;
  return (
    <Notice tone="problem" title={t(`error.${code}.title`)} body={t(`error.${code}.body`)}>
      {props.children}
    </Notice>
  );
}
