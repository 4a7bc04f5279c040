import { Content, Description, Overlay, Portal, Root, Title, Trigger } from '@radix-ui/react-dialog';
import { ConnectInside } from './connect-inside';

export function RadixDialog() {
  return (
    <Root>
      <Trigger>Radix</Trigger>
      <Portal>
        <Overlay className="overlay" />
        <Content className="dialog">
          <Title>Radix</Title>
          <Description>A dialog of Radix.</Description>
          <ConnectInside />
        </Content>
      </Portal>
    </Root>
  );
}
