"""The tab Limbs: findings on arms and legs."""
