import type { Features } from './features.ts';

/** A window as it is asked about. */
export interface Asked {
  features: Features;
  title: string;
  app: string;
  known: number | null;
  apart: number;
}
