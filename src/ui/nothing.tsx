/** Says that there is nothing to choose, and what to do about it. */
export function Nothing(props: { readonly title: string; readonly hint: string }) {
  return (
    <div class="nothing">
      <p class="nothing-title">{props.title}</p>
      <p>{props.hint}</p>
    </div>
  );
}
