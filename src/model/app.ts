// What is known of a mobile app's package as a whole, for judging one of its files: what a file leaves open, the platform the
// app is made for decides.

export interface AppFacts {
  readonly platform: 'android' | 'ios';
  /** Oldest version of the platform it runs on, and the one it is made for; API levels on Android. */
  readonly minSdk?: number;
  readonly targetSdk?: number;
  /** Android: paths in the package of the network security configurations it uses; of an honest package one at most. */
  readonly networkConfigs?: readonly string[];
}
