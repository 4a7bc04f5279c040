/** Finds what moves by itself although the person wants it still. */
export function movements(root: ShadowRoot): readonly string[] {
  return root
    .getAnimations()
    .filter(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().activeDuration) > 0,
    )
    .map(
      (animation) =>
        `${animation.constructor.name} ${'animationName' in animation ? animation.animationName : ''}`,
    );
}
