"""From claims to stops in order of travel."""
