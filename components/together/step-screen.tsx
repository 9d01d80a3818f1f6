'use client'
import { AgreeScreen } from './agree-screen.tsx'
import { ChooseScreen } from './choose-screen.tsx'
import { CloseScreen } from './close-screen.tsx'
import { HoldScreen } from './hold-screen.tsx'
import { LayScreen } from './lay-screen.tsx'
import { MirrorScreen } from './mirror-screen.tsx'
import type { ScreenProps } from './screen.ts'
import { SwapScreen } from './swap-screen.tsx'
import { BreatheScreen, ToldScreen } from './told-screen.tsx'
import { TurnScreen } from './turn-screen.tsx'
import { WhenScreen } from './when-screen.tsx'

/** The screen of a step, by its kind. */
export function StepScreen({ step, ...rest }: ScreenProps) {
  switch (step.kind) {
    case 'tell':
    case 'ground':
      return <ToldScreen step={step} {...rest} />
    case 'breathe':
      return <BreatheScreen step={step} {...rest} />
    case 'turn':
      return <TurnScreen step={step} {...rest} />
    case 'mirror':
      return <MirrorScreen step={step} {...rest} />
    case 'swap':
      return <SwapScreen step={step} {...rest} />
    case 'choose':
      return <ChooseScreen step={step} {...rest} />
    case 'hold':
      return <HoldScreen step={step} {...rest} />
    case 'lay':
      return <LayScreen step={step} {...rest} />
    case 'when':
      return <WhenScreen step={step} {...rest} />
    case 'agree':
      return <AgreeScreen step={step} {...rest} />
    case 'close':
      return <CloseScreen step={step} {...rest} />
  }
}
