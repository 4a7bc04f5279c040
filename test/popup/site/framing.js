// What the framed page reports of its widgets, under the names that a page with a widget has for it.
window.heardBy = [];
let leftovers = null;
addEventListener('message', ({ data }) => {
  if (!data.heardBy) return;
  window.heardBy = data.heardBy;
  leftovers = data.leftovers;
});
window.leftovers = () => leftovers;
